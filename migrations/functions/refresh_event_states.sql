-- {{unmoved}} stands for the statuses that say of an event that it came to nothing: such an entry moves no window, so that
-- what was cancelled keeps the one it had last (src/domain/lifecycle/projection.ts).
-- The states of events, from the day each became known: what their tellings and ledgers, as known by then, come to. An entry
-- that a known one corrects does not count. What no entry says is as it was entered (but see entered_by); what was
-- known before any entry has the status of the first to become known. Events themselves say what their newest state says.
-- An event that hangs on another is not as it was entered, but so much later or earlier than that one as it is known to be by the
-- day, in whole days of its own zone; while the other is not known, or its time is open, what was entered stands.
-- Example: Geneva, entered for 17 February 2026, known from the 13th: rumoured for the 17th; from the 14th announced for the week
-- of the 16th; from the 15th confirmed for the 17th; from the 17th held.
-- To plan its statements costs more than to run them for an event: they are planned once for a connection, for few events, and never so
-- that a table is read whole, which may have been empty by then.
CREATE OR REPLACE FUNCTION refresh_event_states(given uuid[]) RETURNS void LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE
  hanging uuid[];
BEGIN
  -- One writer per event at a time: the statements after this one see what the writer before it committed.
  PERFORM FROM events WHERE id = ANY (given) ORDER BY id FOR NO KEY UPDATE;
  DELETE FROM event_states WHERE event_id = ANY (given);
  INSERT INTO event_states (event_id, dossier_id, kind, review, deleted_at, known_on, timezone, intensity, known_from, known_until,
    language, words, status, when_text, earliest, latest, precision, term_text, term_earliest, term_latest, place, format, vote)
  SELECT e.id, e.dossier_id, e.kind, e.review, e.deleted_at, e.known_on, e.timezone,
    -- How much a gathering changed, nobody could tell before it was held.
    CASE WHEN e.kind IN ({{planned}}) AND NOT {{took_place}} THEN 0 ELSE e.intensity END,
    d.day, coalesce(lead(d.day) OVER (PARTITION BY e.id ORDER BY d.day), 'infinity'),
    coalesce(t.language, e.language), coalesce(t.words, e.words), m.status,
    CASE WHEN m.of_when THEN (l.window).window_text WHEN m.dated AND r.text IS NOT NULL THEN r.text ELSE e.entered_when END,
    CASE WHEN m.of_when THEN (l.window).window_earliest WHEN m.dated AND r.text IS NOT NULL THEN r.earliest ELSE e.entered_earliest END,
    CASE WHEN m.of_when THEN (l.window).window_latest WHEN m.dated AND r.text IS NOT NULL THEN r.latest ELSE e.entered_latest END,
    CASE WHEN m.of_when THEN (l.window).window_precision WHEN m.dated AND r.text IS NOT NULL THEN 'day' ELSE e.entered_precision END,
    CASE WHEN m.of_term THEN (l.window).window_text WHEN m.lasting AND r.text IS NOT NULL THEN r.text ELSE e.deadline_text END,
    CASE WHEN m.of_term THEN (l.window).window_earliest WHEN m.lasting AND r.text IS NOT NULL THEN r.earliest ELSE e.deadline_earliest END,
    CASE WHEN m.of_term THEN (l.window).window_latest WHEN m.lasting AND r.text IS NOT NULL THEN r.latest ELSE e.deadline_latest END,
    -- Most events have one state, and nothing is told later.
    coalesce(l.place, CASE WHEN e.kind IN ({{planned}}) AND lead(d.day) OVER (PARTITION BY e.id ORDER BY d.day) IS NOT NULL
      THEN (entered_by(e.id, d.day)).place ELSE e.entered_place END),
    coalesce(l.format, CASE WHEN e.kind IN ({{planned}}) AND lead(d.day) OVER (PARTITION BY e.id ORDER BY d.day) IS NOT NULL
      THEN (entered_by(e.id, d.day)).format ELSE e.entered_format END), l.vote
  FROM events e
    CROSS JOIN LATERAL (
      SELECT DISTINCT greatest(e.known_on, x.known_on) AS day FROM (
        SELECT e.known_on UNION ALL SELECT o.known_on FROM tellings o WHERE o.event_id = e.id
        UNION ALL SELECT o.known_on FROM status_changes o WHERE o.event_id = e.id
        UNION ALL SELECT o.known_from FROM event_states o WHERE e.relative_event_id IS NOT NULL AND o.event_id = e.relative_event_id) x
    ) d
    LEFT JOIN LATERAL (
      SELECT o.language, (SELECT jsonb_object_agg(w.key, jsonb_build_object('title', w.value, 'summary', coalesce(o.summary ->> w.key, '')))
        FROM jsonb_each(o.title) AS w (key, value)) AS words
      FROM tellings o WHERE o.event_id = e.id ORDER BY o.known_on <= d.day DESC, CASE WHEN o.known_on <= d.day THEN o.known_on END DESC,
        o.known_on LIMIT 1
    ) t ON true
    LEFT JOIN LATERAL (
      SELECT (array_agg(s.status ORDER BY s.effective_earliest DESC, coalesce(s.rank, s.ordinal) DESC))[1] AS status,
        (array_agg(s ORDER BY s.effective_earliest DESC, coalesce(s.rank, s.ordinal) DESC) FILTER (
          WHERE s.window_earliest IS NOT NULL AND s.status NOT IN ({{unmoved}})))[1] AS window,
        (array_agg(s.place ORDER BY s.effective_earliest DESC, coalesce(s.rank, s.ordinal) DESC) FILTER (
          WHERE s.place IS NOT NULL AND s.status NOT IN ({{unmoved}})))[1] AS place,
        (array_agg(s.format ORDER BY s.effective_earliest DESC, coalesce(s.rank, s.ordinal) DESC) FILTER (
          WHERE s.format IS NOT NULL AND s.status NOT IN ({{unmoved}})))[1] AS format,
        (array_agg(s.vote ORDER BY s.effective_earliest DESC, coalesce(s.rank, s.ordinal) DESC) FILTER (WHERE s.vote IS NOT NULL))[1] AS vote
      FROM status_changes s
      WHERE s.event_id = e.id AND s.known_on <= d.day AND NOT EXISTS (
        SELECT FROM status_changes c WHERE c.event_id = e.id AND c.corrects_id = s.id AND c.known_on <= d.day)
    ) l ON true
    LEFT JOIN LATERAL (
      SELECT s.status FROM status_changes s WHERE s.event_id = e.id ORDER BY s.known_on, s.ordinal LIMIT 1
    ) f ON l.status IS NULL
    LEFT JOIN LATERAL (
      SELECT concat_ws('/', to_char(h.first, 'YYYY-MM-DD'), to_char(nullif(h.last, h.first), 'YYYY-MM-DD')) AS text,
        h.first::timestamp AT TIME ZONE coalesce(e.timezone, 'UTC') AS earliest,
        (h.last + 1)::timestamp AT TIME ZONE coalesce(e.timezone, 'UTC') - interval '1 millisecond' AS latest
      FROM (
        SELECT moved_day((o.earliest AT TIME ZONE coalesce(o.timezone, 'UTC'))::date, e.relative_offset) AS first,
          moved_day((o.latest AT TIME ZONE coalesce(o.timezone, 'UTC'))::date, e.relative_offset) AS last
        FROM event_states o
        -- Of most events nothing is asked: they hang on none.
        WHERE e.relative_event_id IS NOT NULL AND o.event_id = e.relative_event_id AND o.known_from <= d.day AND o.known_until > d.day AND o.deleted_at IS NULL
          -- What readers see does not tell of what they do not.
          AND (o.review = 'published' OR e.review <> 'published') AND isfinite(o.earliest) AND isfinite(o.latest)
        OFFSET 0
      ) h WHERE h.first >= '0001-01-01' AND h.last <= '9999-12-31'
    ) r ON true
    CROSS JOIN LATERAL (
      SELECT k.dated, k.lasting, k.said AND k.dated AS of_when, k.said AND k.lasting AS of_term,
        coalesce(l.status, f.status, e.status) AS status
      -- When a deadline is, and until when it stands, are one.
      FROM (SELECT e.kind IN ({{dated}}) AS dated, e.kind NOT IN ({{dated}}) OR e.kind = 'deadline' AS lasting,
        (l.window).window_earliest IS NOT NULL AS said) k
    ) m
  WHERE e.id = ANY (given);
  UPDATE events e SET language = s.language, words = s.words, title = s.words #>> ARRAY[s.language, 'title'],
    summary = s.words #>> ARRAY[s.language, 'summary'], status = s.status, when_text = s.when_text, earliest = s.earliest,
    latest = s.latest, precision = s.precision, term_text = s.term_text, term_earliest = s.term_earliest,
    term_latest = s.term_latest, place = s.place, format = s.format, vote = s.vote
  FROM event_states s
  WHERE s.event_id = e.id AND s.known_until = 'infinity' AND e.id = ANY (given)
    AND (e.words, e.language, e.status, e.when_text, e.earliest, e.latest, e.term_text, e.term_latest, e.place, e.format, e.vote)
      IS DISTINCT FROM (s.words, s.language, s.status, s.when_text, s.earliest, s.latest, s.term_text, s.term_latest, s.place,
        s.format, s.vote);
  -- What hangs on these follows, wave by wave: nothing hangs on itself (refuse_relative_circle).
  SELECT array_agg(id) INTO hanging FROM events WHERE relative_event_id = ANY (given);
  IF hanging IS NOT NULL THEN
    PERFORM refresh_event_states(hanging);
  END IF;
END $$;

-- What was written before stands so from now on.
SELECT refresh_event_states(ARRAY(SELECT id FROM events));
