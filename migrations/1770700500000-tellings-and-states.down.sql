-- Events keep the words and the window that they have today. Their histories keep the words that they began with: what became
-- known later, and what languages were added, has no place in them.
DROP TRIGGER tellings_search_delete ON tellings;
DROP TRIGGER tellings_search_update ON tellings;
DROP TRIGGER tellings_search_insert ON tellings;
DROP TRIGGER status_changes_states_update ON status_changes;
DROP TRIGGER status_changes_states_insert ON status_changes;
DROP TRIGGER tellings_states_delete ON tellings;
DROP TRIGGER tellings_states_update ON tellings;
DROP TRIGGER tellings_states_insert ON tellings;
DROP TRIGGER events_states_update ON events;
DROP TRIGGER events_states_insert ON events;
DROP FUNCTION follow_states();
DROP FUNCTION IF EXISTS refresh_event_states(uuid[]);

CREATE FUNCTION pg_temp.untold(step jsonb) RETURNS SETOF jsonb LANGUAGE sql AS $$
  SELECT CASE
    WHEN step ->> 'path' = '' THEN jsonb_set(step, '{value}', ((step -> 'value') - 'tellings' - 'shortTitle') || jsonb_build_object(
      'title', (SELECT t.value #> ARRAY['title', t.value ->> 'language'] FROM jsonb_each(step #> '{value,tellings}') AS t
        ORDER BY t.value ->> 'knownOn' DESC LIMIT 1),
      'summary', (SELECT coalesce(t.value #> ARRAY['summary', t.value ->> 'language'], '""') FROM jsonb_each(step #> '{value,tellings}') AS t
        ORDER BY t.value ->> 'knownOn' DESC LIMIT 1),
      'statusChanges', (SELECT coalesce(jsonb_object_agg(id,
          entry - 'format' - 'vote' - 'saidAs' - 'saidRule' - 'notes' - 'corrects'), '{}')
        FROM jsonb_each(step #> '{value,statusChanges}') AS entries (id, entry))))
    WHEN step ->> 'path' ~ '^/statusChanges/[0-9a-f-]{36}$' THEN
      jsonb_set(step, '{value}', (step -> 'value') - 'format' - 'vote' - 'saidAs' - 'saidRule' - 'notes' - 'corrects')
    ELSE step END
  WHERE step ->> 'path' !~ '^/(tellings|shortTitle)(/|$)'
$$;
UPDATE revisions SET difference = coalesce((
  SELECT jsonb_agg(told ORDER BY at)
  FROM jsonb_array_elements(difference) WITH ORDINALITY AS steps (step, at), pg_temp.untold(step) AS told), '[]')
WHERE entity = 'event';
DROP FUNCTION pg_temp.untold;

-- The newest entry tells the status again, by a trigger of its own; the file of its function is run again by whoever has it.
DELETE FROM function_files WHERE file IN ('apply_newest_status.sql', 'event_text.sql', 'follow_search.sql', 'refuse_change.sql',
  'refresh_event_states.sql', 'follow_states.sql');
CREATE FUNCTION apply_newest_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- One writer per event at a time: the statement after this one sees what the writer before it committed.
  PERFORM FROM events WHERE id IN (SELECT event_id FROM added) ORDER BY id FOR NO KEY UPDATE;
  UPDATE events e
  SET status = newest.status
  FROM (
    SELECT DISTINCT ON (s.event_id) s.event_id, s.status
    FROM status_changes s
    WHERE s.event_id IN (SELECT event_id FROM added)
    ORDER BY s.event_id, s.effective_earliest DESC, s.position DESC
  ) AS newest
  WHERE e.id = newest.event_id AND e.status <> newest.status;
  RETURN NULL;
END $$;
CREATE TRIGGER status_changes_apply_newest AFTER INSERT ON status_changes
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION apply_newest_status();

DROP TABLE event_states;
DROP TABLE tellings;
ALTER TABLE events
  DROP COLUMN language,
  DROP COLUMN words,
  DROP COLUMN short_title,
  DROP COLUMN entered_when,
  DROP COLUMN entered_earliest,
  DROP COLUMN entered_latest,
  DROP COLUMN entered_precision,
  DROP COLUMN entered_place,
  DROP COLUMN entered_format,
  DROP COLUMN term_text,
  DROP COLUMN term_earliest,
  DROP COLUMN term_latest,
  DROP COLUMN vote;
ALTER TABLE status_changes
  DROP COLUMN window_earliest,
  DROP COLUMN window_latest,
  DROP COLUMN window_precision,
  DROP COLUMN said_as,
  DROP COLUMN said_rule,
  DROP COLUMN format,
  DROP COLUMN vote,
  DROP COLUMN notes,
  DROP COLUMN corrects_id;
