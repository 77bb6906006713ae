-- What an event is called, and what is said of it, has a day: a telling is known from its day on.
-- Example: from 4 February 2026 “Talks planned in Muscat”, from the 6th “Talks in Muscat”.
CREATE TABLE tellings (
  id uuid CONSTRAINT tellings_pkey PRIMARY KEY,
  event_id uuid NOT NULL CONSTRAINT tellings_event_fkey REFERENCES events ON DELETE CASCADE,
  known_on date NOT NULL,
  -- Of the words that somebody wrote first; all others translate them. A BCP 47 tag.
  language text NOT NULL,
  -- By language: {"en": "Talks in Muscat", "fr": "Pourparlers à Mascate"}.
  title jsonb NOT NULL,
  summary jsonb NOT NULL,
  CONSTRAINT tellings_day_once UNIQUE (event_id, known_on),
  CONSTRAINT tellings_title_given CHECK (title ->> language ~ '\S'),
  CONSTRAINT tellings_words_form CHECK (jsonb_typeof(title) = 'object' AND jsonb_typeof(summary) = 'object')
);

-- A ledger entry may say when, where and how, in which words, and of an entry before it that it was wrong.
ALTER TABLE status_changes
  ADD COLUMN window_earliest timestamptz,
  ADD COLUMN window_latest timestamptz,
  ADD COLUMN window_precision text,
  ADD COLUMN said_as jsonb,
  ADD COLUMN said_rule text,
  ADD COLUMN format text,
  ADD COLUMN vote jsonb,
  ADD COLUMN notes jsonb,
  ADD COLUMN corrects_id uuid CONSTRAINT status_changes_corrects_fkey REFERENCES status_changes ON DELETE CASCADE,
  ADD CONSTRAINT status_changes_window_whole CHECK (num_nulls(window_earliest, window_latest, window_precision) IN (0, 3)),
  ADD CONSTRAINT status_changes_window_in_order CHECK (window_earliest <= window_latest),
  ADD CONSTRAINT status_changes_format_known
    CHECK (format IN ('direct', 'indirect', 'proximity', 'shuttle', 'mixed', 'back_channel', 'remote')),
  ADD CONSTRAINT status_changes_said_as_form CHECK (jsonb_typeof(said_as) = 'object' AND said_as ?& ARRAY['text', 'language']);
CREATE INDEX status_changes_corrects ON status_changes (corrects_id) WHERE corrects_id IS NOT NULL;

-- An event as it was entered, which holds wherever its ledger says nothing; and how it stands today, which follows from both.
ALTER TABLE events
  ADD COLUMN language text,
  ADD COLUMN words jsonb,
  ADD COLUMN short_title jsonb,
  ADD COLUMN entered_when text,
  ADD COLUMN entered_earliest timestamptz,
  ADD COLUMN entered_latest timestamptz,
  ADD COLUMN entered_precision text,
  ADD COLUMN entered_place text,
  ADD COLUMN entered_format text,
  ADD COLUMN term_text text,
  ADD COLUMN term_earliest timestamptz,
  ADD COLUMN term_latest timestamptz,
  ADD COLUMN vote jsonb;

-- How the event stood from a day on, until another: what its tellings and its ledger come to.
-- Example: Geneva, from 13 February 2026 rumoured for the 17th, from the 15th confirmed, from the 17th held.
CREATE TABLE event_states (
  event_id uuid NOT NULL CONSTRAINT event_states_event_fkey REFERENCES events ON DELETE CASCADE,
  dossier_id uuid NOT NULL,
  known_from date NOT NULL,
  -- Not of it any more; infinity for the newest.
  known_until date NOT NULL,
  language text NOT NULL,
  words jsonb NOT NULL,
  status text NOT NULL,
  when_text text NOT NULL,
  earliest timestamptz NOT NULL,
  latest timestamptz NOT NULL,
  precision text NOT NULL,
  term_text text,
  term_earliest timestamptz,
  term_latest timestamptz,
  place text,
  format text,
  vote jsonb,
  CONSTRAINT event_states_pkey PRIMARY KEY (event_id, known_from),
  CONSTRAINT event_states_in_order CHECK (known_from < known_until)
);
CREATE INDEX event_states_when ON event_states (earliest, latest, event_id);
CREATE INDEX event_states_dossier_when ON event_states (dossier_id, earliest, latest, event_id);

-- Those there are have one telling, of the event's day, in the first language of their dossier. Its id is the event's.
INSERT INTO tellings (id, event_id, known_on, language, title, summary)
SELECT e.id, e.id, e.known_on, l.language, jsonb_build_object(l.language, e.title), jsonb_build_object(l.language, e.summary)
FROM events e JOIN dossiers d ON d.id = e.dossier_id
  CROSS JOIN LATERAL (SELECT coalesce(d.languages[1], 'en') AS language) l;
-- Search and stream follow what people write; of this they are told by the functions in files.
ALTER TABLE events DISABLE TRIGGER USER;
UPDATE events e SET
  language = t.language,
  words = jsonb_build_object(t.language, jsonb_build_object('title', e.title, 'summary', e.summary)),
  entered_when = when_text, entered_earliest = earliest, entered_latest = latest, entered_precision = precision,
  entered_place = place, entered_format = format,
  term_text = deadline_text, term_earliest = deadline_earliest, term_latest = deadline_latest
FROM tellings t WHERE t.event_id = e.id;
ALTER TABLE events
  ALTER COLUMN language SET NOT NULL,
  ALTER COLUMN words SET NOT NULL,
  ALTER COLUMN entered_when SET NOT NULL,
  ALTER COLUMN entered_earliest SET NOT NULL,
  ALTER COLUMN entered_latest SET NOT NULL,
  ALTER COLUMN entered_precision SET NOT NULL,
  ADD CONSTRAINT events_entered_in_order CHECK (entered_earliest <= entered_latest),
  ADD CONSTRAINT events_term_whole CHECK (num_nulls(term_text, term_earliest, term_latest) IN (0, 3));

-- Both ends of a day, month, year, instant or an interval of them, as the zone counts its days; null for what is written otherwise.
-- Example: ends('2026-02-09/2026-02-11', 'Asia/Muscat') = {2026-02-08 20:00:00+00, 2026-02-11 19:59:59.999+00}.
CREATE FUNCTION pg_temp.first_of(part text, zone text) RETURNS timestamptz LANGUAGE sql AS $$
  SELECT CASE
    WHEN part IN ('', '..') THEN '-infinity'
    WHEN part ~ 'T' THEN part::timestamptz
    ELSE (rpad(part, 10, substr('0001-01-01', length(part) + 1)))::timestamp AT TIME ZONE zone END
$$;
CREATE FUNCTION pg_temp.last_of(part text, zone text) RETURNS timestamptz LANGUAGE sql AS $$
  SELECT CASE
    WHEN part IN ('', '..') THEN 'infinity'
    WHEN part ~ 'T' THEN part::timestamptz
    ELSE ((rpad(part, 10, substr('0001-01-01', length(part) + 1)))::timestamp
      + CASE length(part) WHEN 4 THEN interval '1 year' WHEN 7 THEN interval '1 month' ELSE interval '1 day' END) AT TIME ZONE zone
      - interval '1 millisecond' END
$$;
CREATE FUNCTION pg_temp.precision_of(part text) RETURNS text LANGUAGE sql AS $$
  SELECT CASE WHEN part ~ 'T' THEN 'instant' WHEN length(part) = 4 THEN 'year' WHEN length(part) = 7 THEN 'month'
    WHEN length(part) = 10 THEN 'day' END
$$;
-- An event's status follows as all of its state does.
DROP TRIGGER status_changes_apply_newest ON status_changes;
DROP FUNCTION apply_newest_status();

-- The ledger refuses updates; these columns only say in instants what the entries say in words.
ALTER TABLE status_changes DISABLE TRIGGER USER;
UPDATE status_changes x SET
  window_earliest = pg_temp.first_of(w.ends[1], w.zone),
  window_latest = pg_temp.last_of(w.ends[cardinality(w.ends)], w.zone),
  window_precision = coalesce(
    (SELECT p FROM unnest(ARRAY['year', 'month', 'day', 'instant']) WITH ORDINALITY AS coarse (p, n)
     WHERE p IN (pg_temp.precision_of(w.ends[1]), pg_temp.precision_of(w.ends[cardinality(w.ends)])) ORDER BY n LIMIT 1), 'millennium')
FROM (
  SELECT s.id, string_to_array(translate(s.window_text, '~?%', ''), '/') AS ends, coalesce(e.timezone, 'UTC') AS zone
  FROM status_changes s JOIN events e ON e.id = s.event_id
  WHERE s.window_text ~ '^(\.\.|\d{4}(-\d\d(-\d\d)?)?[~?%]?|\d{4}-\d\d-\d\dT[0-9:.]+(Z|[+-]\d\d:\d\d))?(/(\.\.|\d{4}(-\d\d(-\d\d)?)?[~?%]?|\d{4}-\d\d-\d\dT[0-9:.]+(Z|[+-]\d\d:\d\d))?)?$'
    AND s.window_text !~ '0000' AND s.window_text <> ''
) w WHERE x.id = w.id;
ALTER TABLE status_changes ENABLE TRIGGER USER;

-- What an event says of its day stays true: where its ledger said another one last, a newer entry says the same as the event.
CREATE TEMPORARY TABLE set_right ON COMMIT DROP AS
SELECT gen_random_uuid() AS id, n.event_id, n.status, n.effective_text, n.effective_earliest, n.known_on, 'inferred' AS basis,
  (SELECT max(o.ordinal) + 1 FROM status_changes o WHERE o.event_id = e.id) AS ordinal,
  CASE WHEN e.kind IN ('talks', 'meeting', 'contact', 'deadline') THEN e.when_text ELSE e.deadline_text END AS window_text,
  CASE WHEN e.kind IN ('talks', 'meeting', 'contact', 'deadline') THEN e.earliest ELSE e.deadline_earliest END AS window_earliest,
  CASE WHEN e.kind IN ('talks', 'meeting', 'contact', 'deadline') THEN e.latest ELSE e.deadline_latest END AS window_latest,
  CASE WHEN e.kind IN ('talks', 'meeting', 'contact', 'deadline') THEN e.precision ELSE 'day' END AS window_precision
FROM events e
  CROSS JOIN LATERAL (SELECT s.* FROM status_changes s WHERE s.event_id = e.id
    AND s.status NOT IN ('cancelled', 'lapsed', 'overtaken', 'denied', 'withdrawn', 'expired', 'breached', 'rejected', 'terminated', 'retracted')
    ORDER BY s.effective_earliest DESC, s.ordinal DESC LIMIT 1) n
  CROSS JOIN LATERAL (SELECT s.window_text FROM status_changes s WHERE s.event_id = e.id AND s.window_earliest IS NOT NULL
    AND s.status NOT IN ('cancelled', 'lapsed', 'overtaken', 'denied', 'withdrawn', 'expired', 'breached', 'rejected', 'terminated', 'retracted')
    ORDER BY s.effective_earliest DESC, s.ordinal DESC LIMIT 1) w
WHERE w.window_text <> CASE WHEN e.kind IN ('talks', 'meeting', 'contact', 'deadline') THEN e.when_text ELSE e.deadline_text END;

-- Histories are differences: a title and a summary came with the whole document, or one by one, and so did entries.
CREATE FUNCTION pg_temp.whole(entry jsonb) RETURNS jsonb LANGUAGE sql AS $$
  SELECT '{"format": null, "vote": null, "saidAs": null, "saidRule": null, "notes": null, "corrects": null}'::jsonb || entry
$$;
CREATE FUNCTION pg_temp.told(step jsonb, event uuid, spoken text) RETURNS SETOF jsonb LANGUAGE sql AS $$
  SELECT CASE
    WHEN step ->> 'path' = '' THEN jsonb_set(step, '{value}', ((step -> 'value') - 'title' - 'summary') || jsonb_build_object(
      'shortTitle', null,
      'tellings', jsonb_build_object(event, jsonb_build_object('knownOn', step #> '{value,knownOn}', 'language', spoken,
        'title', jsonb_build_object(spoken, step #> '{value,title}'), 'summary', jsonb_build_object(spoken, step #> '{value,summary}'))),
      'statusChanges', (SELECT coalesce(jsonb_object_agg(id, pg_temp.whole(entry)), '{}')
        FROM jsonb_each(step #> '{value,statusChanges}') AS entries (id, entry))))
    WHEN step ->> 'path' IN ('/title', '/summary') THEN
      jsonb_set(step, '{path}', to_jsonb(concat('/tellings/', event, step ->> 'path', '/', spoken)))
    WHEN step ->> 'path' ~ '^/statusChanges/[0-9a-f-]{36}$' THEN jsonb_set(step, '{value}', pg_temp.whole(step -> 'value'))
    ELSE step END
  UNION ALL
  SELECT jsonb_set(step, '{path}', to_jsonb(concat('/tellings/', event, '/knownOn'))) WHERE step ->> 'path' = '/knownOn'
$$;
UPDATE revisions r SET difference = (
  SELECT jsonb_agg(told ORDER BY at)
  FROM jsonb_array_elements(r.difference) WITH ORDINALITY AS steps (step, at), pg_temp.told(step, t.event_id, t.language) AS told)
FROM tellings t WHERE t.event_id = r.entity_id AND r.entity = 'event' AND jsonb_array_length(r.difference) > 0;

INSERT INTO status_changes (id, event_id, ordinal, status, effective_text, effective_earliest, known_on, window_text, window_earliest,
  window_latest, window_precision, basis)
SELECT id, event_id, ordinal, status, effective_text, effective_earliest, known_on, window_text, window_earliest,
  window_latest, window_precision, basis FROM set_right;
UPDATE events SET version = version + 1 WHERE id IN (SELECT event_id FROM set_right);
ALTER TABLE events ENABLE TRIGGER USER;
INSERT INTO revisions (id, entity, entity_id, version, author, reason, difference)
SELECT gen_random_uuid(), 'event', n.event_id, e.version, 'Démarche', 'the day the event says, in its ledger',
  jsonb_build_array(jsonb_build_object('op', 'add', 'path', concat('/statusChanges/', n.id), 'value', pg_temp.whole(jsonb_build_object(
    'ordinal', n.ordinal, 'status', n.status, 'effectiveOn', n.effective_text, 'knownOn', n.known_on, 'window', n.window_text,
    'place', null, 'saidBy', null, 'basis', n.basis, 'source', null, 'note', null))))
FROM set_right n JOIN events e ON e.id = n.event_id;

-- States and search follow by functions that stand in files; until those are there, the triggers do nothing.
CREATE FUNCTION follow_states() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER events_states_insert AFTER INSERT ON events REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_states();
CREATE TRIGGER events_states_update AFTER UPDATE ON events REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_states();
CREATE TRIGGER tellings_states_insert AFTER INSERT ON tellings REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_states();
CREATE TRIGGER tellings_states_update AFTER UPDATE ON tellings REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_states();
CREATE TRIGGER tellings_states_delete AFTER DELETE ON tellings REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_states();
CREATE TRIGGER status_changes_states_insert AFTER INSERT ON status_changes REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_states();
CREATE TRIGGER status_changes_states_update AFTER UPDATE ON status_changes REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_states();
CREATE TRIGGER tellings_search_insert AFTER INSERT ON tellings REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_search();
CREATE TRIGGER tellings_search_update AFTER UPDATE ON tellings REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_search();
CREATE TRIGGER tellings_search_delete AFTER DELETE ON tellings REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_search();
DROP FUNCTION pg_temp.told;
DROP FUNCTION pg_temp.whole;
DROP FUNCTION pg_temp.first_of;
DROP FUNCTION pg_temp.last_of;
DROP FUNCTION pg_temp.precision_of;
