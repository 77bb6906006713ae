-- Several statements of one transaction are one change: what was before the first, and is after the last.
CREATE OR REPLACE FUNCTION note_change(text, uuid, text, uuid, integer, was_there boolean, is_there boolean, was_public boolean, is_public boolean,
  was_from timestamptz DEFAULT NULL, was_until timestamptz DEFAULT NULL)
RETURNS void LANGUAGE sql AS $$
  INSERT INTO changes (entity, entity_id, name, dossier_id, version, was_there, is_there, was_public, is_public, was_from, was_until)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  ON CONFLICT (xid, entity, entity_id) DO UPDATE SET name = excluded.name, version = excluded.version,
    is_there = excluded.is_there, is_public = excluded.is_public, recorded_at = excluded.recorded_at
$$;
