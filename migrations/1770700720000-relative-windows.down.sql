-- What hangs on another event keeps the window that it has today, as if somebody had entered it.
ALTER TABLE events DISABLE TRIGGER USER;
UPDATE events e SET entered_when = e.when_text, entered_earliest = e.earliest, entered_latest = e.latest, entered_precision = e.precision
WHERE e.relative_event_id IS NOT NULL AND e.when_text <> e.entered_when AND NOT EXISTS (
  SELECT FROM status_changes s WHERE s.event_id = e.id AND s.window_text IS NOT NULL);
ALTER TABLE events ENABLE TRIGGER USER;
UPDATE revisions SET difference = coalesce((
  SELECT jsonb_agg(CASE WHEN step ->> 'path' = '' THEN step #- '{value,relativeTo}' ELSE step END ORDER BY at)
  FROM jsonb_array_elements(difference) WITH ORDINALITY AS steps (step, at)
  WHERE step ->> 'path' !~ '^/relativeTo(/|$)'), '[]')
WHERE entity = 'event';
DELETE FROM function_files WHERE file IN ('refuse_relative_circle.sql', 'moved_day.sql', 'refresh_event_states.sql', 'follow_states.sql');
DROP TRIGGER events_relative_no_circle ON events;
DROP FUNCTION refuse_relative_circle();
DROP FUNCTION IF EXISTS moved_day(date, text);
ALTER TABLE events
  DROP CONSTRAINT events_relative_whole,
  DROP CONSTRAINT events_relative_offset_form,
  DROP COLUMN relative_event_id,
  DROP COLUMN relative_offset;
