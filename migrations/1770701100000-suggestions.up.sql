-- Corrections are suggested of whatever readers see: of events, as before, and of the actors, sources, publishers and dossiers
-- that published events rest on. Example: ('actor', <id of Oman>, {"name": "Sultanate of Oman"}) of its version 3.
ALTER TABLE event_suggestions RENAME TO suggestions;
ALTER TABLE suggestions DROP CONSTRAINT event_suggestions_event_fkey;
ALTER TABLE suggestions RENAME COLUMN event_id TO entity_id;
-- Also that columns are not null: newer servers give that a name, too.
DO $$
DECLARE
  old text;
BEGIN
  FOR old IN SELECT conname FROM pg_constraint WHERE conrelid = 'suggestions'::regclass LOOP
    EXECUTE format('ALTER TABLE suggestions RENAME CONSTRAINT %I TO %I', old,
      replace(replace(old, 'event_suggestions', 'suggestions'), 'event_id', 'entity_id'));
  END LOOP;
END $$;
ALTER INDEX event_suggestions_open RENAME TO suggestions_open;
ALTER TABLE suggestions
  ADD COLUMN entity text NOT NULL DEFAULT 'event',
  -- Of a record, what it would change when it was suggested: {"difference": [{"op": …, "was": …}], "names": {"<id>": "Oman"}}.
  ADD COLUMN told jsonb,
  ADD CONSTRAINT suggestions_entity_known CHECK (entity IN ('dossier', 'actor', 'source', 'publisher', 'event')),
  ADD CONSTRAINT suggestions_told CHECK ((entity = 'event') = (told IS NULL));
ALTER TABLE suggestions ALTER COLUMN entity DROP DEFAULT;
DROP INDEX event_suggestions_event;
CREATE INDEX suggestions_entity ON suggestions (entity, entity_id, id);
