-- What a word meant that is not known any more, nearest.
CREATE TABLE pg_temp.words (kind text, status text, before text);
INSERT INTO pg_temp.words VALUES
  ('contact', 'announced', 'reported'), ('contact', 'cancelled', 'retracted'),
  ('agreement', 'initialled', 'reported'), ('agreement', 'agreed', 'reported'), ('agreement', 'ratified', 'signed'),
  ('agreement', 'rejected', 'terminated'),
  ('threat', 'overtaken', 'withdrawn'), ('commitment', 'overtaken', 'withdrawn'), ('deadline', 'overtaken', 'withdrawn'),
  ('decision', 'tabled', 'reported'), ('decision', 'scheduled', 'reported'), ('decision', 'postponed', 'reported'),
  ('decision', 'adopted', 'reported'), ('decision', 'rejected', 'retracted'), ('decision', 'vetoed', 'retracted'),
  ('decision', 'withdrawn', 'retracted');
ALTER TABLE status_changes DISABLE TRIGGER USER;
UPDATE status_changes s SET status = w.before FROM pg_temp.words w, events e
WHERE e.id = s.event_id AND w.kind = e.kind AND w.status = s.status;
ALTER TABLE status_changes ENABLE TRIGGER USER;
UPDATE event_states s SET status = w.before FROM pg_temp.words w, events e
WHERE e.id = s.event_id AND w.kind = e.kind AND w.status = s.status;

-- Histories say the same: parts lose what they did not have, and acts were none.
CREATE FUNCTION pg_temp.each_without(parts jsonb, VARIADIC gone text[]) RETURNS jsonb LANGUAGE sql AS $$
  SELECT coalesce(jsonb_object_agg(id, part - gone), '{}') FROM jsonb_each(parts) AS listed (id, part)
$$;
CREATE FUNCTION pg_temp.entry(of_kind text, entry jsonb) RETURNS jsonb LANGUAGE sql AS $$
  SELECT coalesce((SELECT jsonb_set(entry, '{status}', to_jsonb(w.before)) FROM pg_temp.words w
    WHERE w.kind = of_kind AND w.status = entry ->> 'status'), entry)
$$;
CREATE FUNCTION pg_temp.untold(step jsonb, of_kind text) RETURNS jsonb LANGUAGE sql AS $$
  SELECT CASE
    WHEN step ->> 'path' = '' THEN jsonb_set(step, '{value}', ((step -> 'value') - 'acts') || jsonb_build_object(
      'participations', pg_temp.each_without(step #> '{value,participations}', 'from', 'to'),
      'links', pg_temp.each_without(step #> '{value,links}', 'order'),
      'statusChanges', (SELECT coalesce(jsonb_object_agg(id, pg_temp.entry(of_kind, entry)), '{}')
        FROM jsonb_each(step #> '{value,statusChanges}') AS entries (id, entry))))
    WHEN step ->> 'path' ~ '^/participations/[0-9a-f-]{36}$' AND step ? 'value' THEN step #- '{value,from}' #- '{value,to}'
    WHEN step ->> 'path' ~ '^/links/[0-9a-f-]{36}$' AND step ? 'value' THEN step #- '{value,order}'
    WHEN step ->> 'path' ~ '^/statusChanges/[0-9a-f-]{36}$' AND step ? 'value' THEN
      jsonb_set(step, '{value}', pg_temp.entry(of_kind, step -> 'value'))
    ELSE step END
$$;
UPDATE revisions r SET difference = replace(regexp_replace(coalesce((
  SELECT jsonb_agg(pg_temp.untold(step, e.kind) ORDER BY at)
  FROM jsonb_array_elements(r.difference) WITH ORDINALITY AS steps (step, at)
  WHERE step ->> 'path' !~ '^/acts|^/participations/[0-9a-f-]{36}/(from|to)$|^/links/[0-9a-f-]{36}/order$'), '[]')::text,
  '"type": "(conditional_on|implements)"', '"type": "about"', 'g'), '"decision"', '"measure"')::jsonb
FROM events e WHERE e.id = r.entity_id AND r.entity = 'event' AND jsonb_array_length(r.difference) > 0;
DROP FUNCTION pg_temp.untold;
DROP FUNCTION pg_temp.entry;
DROP FUNCTION pg_temp.each_without;

DROP TABLE participation_acts;
ALTER TABLE participations
  DROP CONSTRAINT participations_of_event,
  DROP CONSTRAINT participations_in_order,
  DROP COLUMN from_text,
  DROP COLUMN to_text,
  DROP COLUMN from_on,
  DROP COLUMN to_on;

-- Both links say that one event hangs on another; where that is said already, once is enough.
DELETE FROM links l USING links o WHERE l.type IN ('conditional_on', 'implements') AND o.from_event_id = l.from_event_id
  AND o.to_event_id = l.to_event_id AND (o.type = 'about' OR (o.type IN ('conditional_on', 'implements') AND o.id < l.id));
UPDATE links SET type = 'about' WHERE type IN ('conditional_on', 'implements');
ALTER TABLE links
  DROP CONSTRAINT links_order_of_parts,
  DROP COLUMN ordinal,
  DROP CONSTRAINT links_type_known,
  ADD CONSTRAINT links_type_known CHECK (type IN ('follows_up', 'announces', 'fulfils', 'reschedules', 'responds_to', 'about',
    'part_of', 'contradicts', 'cancels', 'overtaken_by'));

ALTER TABLE events DISABLE TRIGGER USER;
UPDATE events e SET status = w.before FROM pg_temp.words w WHERE w.kind = e.kind AND w.status = e.status;
UPDATE events SET kind = 'measure' WHERE kind = 'decision';
ALTER TABLE events ENABLE TRIGGER USER;
ALTER TABLE events
  DROP CONSTRAINT events_kind_known,
  ADD CONSTRAINT events_kind_known CHECK (kind IN ('talks', 'meeting', 'contact', 'statement', 'threat', 'commitment', 'deadline',
    'proposal', 'agreement', 'measure', 'incident'));
DROP TABLE pg_temp.words;
