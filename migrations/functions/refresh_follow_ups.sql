-- Judges steps: what became of each, from each day on which anything became known that this rests on, for readers and for those
-- who see drafts; one row for both where no draft is near. `judgeFollowUp` of the domain as SQL, but for the moment it is asked at.
-- No table is read whole, though the planner takes one for empty while a bundle comes in. {{side}} is the slug of whom actor `a` acted for on the day of event `e`, as known by day `d.day`.
CREATE OR REPLACE FUNCTION refresh_follow_ups(given uuid[]) RETURNS void LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
BEGIN
  DELETE FROM follow_ups WHERE event_id = ANY (given);
  INSERT INTO follow_ups (event_id, for_readers, for_editors, known_from, known_until, dossier_id, review, entry_id, announced_at, status,
    window_text, earliest, latest, place, place_basis, state, due_by, is_promise, promiser_id, instead_id, held_on, slip_days, moved, mediators)
  WITH reach AS MATERIALIZED (
    SELECT e.id AS step, e.review, r.id AS other FROM events e CROSS JOIN LATERAL reached_from(e.id) AS r (id)
    WHERE e.id = ANY (given) AND e.kind IN ({{steps}}) AND e.deleted_at IS NULL
  ), seen AS (
    SELECT step, v.drafts, NOT v.drafts AS for_readers, v.drafts OR NOT h.hidden AS for_editors
    FROM (SELECT r.step, r.review, bool_or(o.review <> 'published') AS hidden FROM reach r JOIN events o ON o.id = r.other GROUP BY 1, 2) h
      JOIN (VALUES (false), (true)) AS v (drafts) ON CASE WHEN v.drafts THEN h.hidden ELSE h.review = 'published' END
  ), days AS (
    SELECT DISTINCT e.id AS step, greatest(e.known_on, x.day) AS day
    FROM (
      SELECT r.step, w.known_from AS day FROM reach r JOIN event_states w ON w.event_id = r.other
      UNION ALL SELECT r.step, l.known_on FROM reach r JOIN links l ON l.from_event_id = r.other WHERE l.type IN ({{replacing}}, 'overtaken_by', 'follows_up')
      UNION ALL SELECT r.step, l.known_on FROM reach r JOIN links l ON l.to_event_id = r.other WHERE l.type IN ({{replacing}}, 'overtaken_by')
      UNION ALL SELECT p.event_id, coalesce(p.known_on, p.from_on) FROM participations p WHERE p.event_id = ANY (given) AND p.role = 'mediator'
      UNION ALL SELECT p.event_id, o.day FROM participations p JOIN tenures t ON t.person_id = p.actor_id
        CROSS JOIN LATERAL (VALUES (t.from_on), (t.to_on)) AS o (day) WHERE p.event_id = ANY (given) AND p.role = 'mediator'
    ) x JOIN events e ON e.id = x.step
    WHERE x.day IS NOT NULL
  ), judged AS MATERIALIZED (
    SELECT d.step, d.day, s.for_readers, s.for_editors, e.dossier_id, e.review, a.entry_id, a.announced_at, e.status,
      coalesce(a.window_text, e.when_text) AS window_text, w.earliest, w.latest, coalesce(a.place, e.place, v.place) AS place,
      CASE WHEN a.place IS NOT NULL THEN 'announced' WHEN e.place IS NOT NULL THEN 'event' WHEN v.place IS NOT NULL THEN 'previous' END AS place_basis,
      CASE WHEN own.held THEN CASE WHEN coalesce(slip.days, 0) = 0 THEN 'held' ELSE 'slipped' END
        WHEN e.status = 'postponed' AND i.id IS NOT NULL THEN 'slipped'
        WHEN (e.kind, e.status) IN ({{plans}}) THEN 'due'
        WHEN e.status IN ({{passed}}) THEN e.status
        ELSE 'cancelled' END AS state,
      coalesce(nullif(e.term_latest, 'infinity'), e.latest) AS due_by, e.kind <> 'contact' AND a.is_firm AND isfinite(w.latest) AS is_promise, a.promiser_id, i.id AS instead_id,
      h.day AS held_on, slip.days AS slip_days, is_same_place(coalesce(a.place, e.place, v.place), h.place) IS FALSE AS elsewhere,
      coalesce(a.place, e.place, v.place) IS NOT NULL AND h.place IS NOT NULL AS placed,
      ARRAY(SELECT DISTINCT m.id FROM participations p JOIN actors a ON a.id = p.actor_id JOIN actors m ON m.slug = {{side}}
        WHERE p.event_id = d.step AND p.role = 'mediator' AND coalesce(p.known_on, p.from_on, '-infinity') <= d.day ORDER BY m.id) AS mediators
    FROM days d JOIN seen s ON s.step = d.step
      JOIN event_states e ON e.event_id = d.step AND e.known_from <= d.day AND e.known_until > d.day
      LEFT JOIN LATERAL announced_step(d.step, e.kind, e.timezone, d.day) a ON true
      CROSS JOIN LATERAL (SELECT CASE WHEN a.window_text IS NULL THEN e.earliest ELSE a.earliest END AS earliest,
        CASE WHEN a.window_text IS NULL THEN e.latest ELSE a.latest END AS latest) w
      CROSS JOIN LATERAL (SELECT (e.kind, e.status) IN ({{happened}}) AS held) own
      LEFT JOIN LATERAL (
        -- Where the meeting was held that it follows up.
        SELECT n.place FROM links l JOIN event_states n ON n.event_id = l.to_event_id AND n.known_from <= d.day AND n.known_until > d.day
        WHERE l.from_event_id = d.step AND l.type = 'follows_up' AND l.known_on <= d.day AND n.deleted_at IS NULL AND (s.drafts OR n.review = 'published')
          AND n.kind IN ({{steps}}) AND (n.kind, n.status) IN ({{happened}}) AND n.place IS NOT NULL
        ORDER BY n.latest DESC, n.event_id DESC LIMIT 1
      ) v ON true
      CROSS JOIN LATERAL (SELECT CASE WHEN NOT own.held THEN came_instead(d.step, d.day, s.drafts, w.earliest) END AS id) i
      LEFT JOIN LATERAL (
        -- The first day of its window; the day of the entry that says held where that lies after the window.
        SELECT n.place, (nullif(CASE WHEN own.held AND isfinite(a.held_since) AND (NOT isfinite(n.earliest) OR a.held_since > n.latest)
          THEN a.held_since ELSE n.earliest END, '-infinity') AT TIME ZONE coalesce(n.timezone, 'UTC'))::date AS day
        FROM event_states n WHERE n.event_id = CASE WHEN own.held THEN d.step ELSE i.id END AND n.known_from <= d.day AND n.known_until > d.day
      ) h ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN h.day > late.day THEN h.day - late.day WHEN h.day < early.day THEN h.day - early.day WHEN h.day IS NOT NULL THEN 0 END AS days
        FROM (SELECT (nullif(w.latest, 'infinity') AT TIME ZONE coalesce(e.timezone, 'UTC'))::date AS day) late,
          (SELECT (nullif(w.earliest, '-infinity') AT TIME ZONE coalesce(e.timezone, 'UTC'))::date AS day) early
      ) slip
  ), said AS MATERIALIZED (
    SELECT j.*, to_jsonb(j) - 'day' AS said FROM judged j
  ), told AS (
    SELECT *, CASE WHEN placed THEN elsewhere END AS moved, lag(said) OVER one IS DISTINCT FROM said AS is_new
    FROM said
    WINDOW one AS (PARTITION BY step, for_readers, for_editors ORDER BY day)
  ), lasting AS (
    SELECT *, coalesce(lead(day) OVER (PARTITION BY step, for_readers, for_editors ORDER BY day), 'infinity') AS until FROM told WHERE is_new
  )
  SELECT step, for_readers, for_editors, day, until, dossier_id, review, entry_id, announced_at, status, window_text, earliest, latest, place, place_basis, state, due_by, is_promise, promiser_id,
    instead_id, held_on, slip_days, moved, mediators
  FROM lasting WHERE entry_id IS NOT NULL;
END $$;

-- What was written before is judged now.
SELECT refresh_follow_ups(ARRAY(SELECT id FROM events WHERE kind IN ({{steps}})));
