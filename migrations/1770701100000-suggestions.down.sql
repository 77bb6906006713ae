DELETE FROM suggestions WHERE entity <> 'event';
DELETE FROM suggestions s WHERE NOT EXISTS (SELECT FROM events e WHERE e.id = s.entity_id);
DROP INDEX suggestions_entity;
ALTER TABLE suggestions
  DROP CONSTRAINT suggestions_told,
  DROP CONSTRAINT suggestions_entity_known,
  DROP COLUMN told,
  DROP COLUMN entity;
ALTER INDEX suggestions_open RENAME TO event_suggestions_open;
DO $$
DECLARE
  new text;
BEGIN
  FOR new IN SELECT conname FROM pg_constraint WHERE conrelid = 'suggestions'::regclass LOOP
    EXECUTE format('ALTER TABLE suggestions RENAME CONSTRAINT %I TO %I', new,
      replace('event_' || new, 'entity_id', 'event_id'));
  END LOOP;
END $$;
ALTER TABLE suggestions RENAME COLUMN entity_id TO event_id;
ALTER TABLE suggestions RENAME TO event_suggestions;
ALTER TABLE event_suggestions
  ADD CONSTRAINT event_suggestions_event_fkey FOREIGN KEY (event_id) REFERENCES events ON DELETE CASCADE;
CREATE INDEX event_suggestions_event ON event_suggestions (event_id, id);
