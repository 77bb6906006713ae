DROP FUNCTION IF EXISTS note_change(text, uuid, text, uuid, integer, boolean, boolean, boolean, boolean, timestamptz, timestamptz);
ALTER TABLE changes DROP COLUMN was_from, DROP COLUMN was_until;
CREATE FUNCTION note_change(text, uuid, text, uuid, integer, was_there boolean, is_there boolean, was_public boolean, is_public boolean)
RETURNS void LANGUAGE sql AS $$
  INSERT INTO changes (entity, entity_id, name, dossier_id, version, was_there, is_there, was_public, is_public)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (xid, entity, entity_id) DO UPDATE SET name = excluded.name, version = excluded.version,
    is_there = excluded.is_there, is_public = excluded.is_public, recorded_at = excluded.recorded_at
$$;
CREATE OR REPLACE FUNCTION note_event_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  CASE TG_OP
    WHEN 'INSERT' THEN
      PERFORM note_change('event', n.id, n.ref, n.dossier_id, n.version, false, n.deleted_at IS NULL,
        false, n.deleted_at IS NULL AND n.review = 'published') FROM after n;
    WHEN 'UPDATE' THEN
      PERFORM note_change('event', n.id, n.ref, n.dossier_id, n.version, o.deleted_at IS NULL, n.deleted_at IS NULL,
        o.deleted_at IS NULL AND o.review = 'published', n.deleted_at IS NULL AND n.review = 'published')
      FROM before o JOIN after n USING (id);
    WHEN 'DELETE' THEN
      PERFORM note_change('event', o.id, o.ref, o.dossier_id, o.version, o.deleted_at IS NULL, false,
        o.deleted_at IS NULL AND o.review = 'published', false) FROM before o;
  END CASE;
  PERFORM tell_changes();
  RETURN NULL;
END $$;
DELETE FROM function_files WHERE file IN ('note_change.sql', 'note_event_changes.sql');
