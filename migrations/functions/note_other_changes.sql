-- Dossiers, actors and sources are for readers once something published uses them; what was merged is not there any more.
CREATE OR REPLACE FUNCTION note_other_changes() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  entity text := TG_ARGV[0];
BEGIN
  IF current_setting('demarche.taking_names', true) = 'on' THEN RETURN NULL; END IF;
  CASE TG_OP
    WHEN 'INSERT' THEN
      PERFORM note_change(entity, n.id, n.slug, CASE entity WHEN 'dossier' THEN n.id END, n.version, false, true, false, n.is_public)
      FROM after n;
    WHEN 'UPDATE' THEN
      PERFORM note_change(entity, id, slug, CASE entity WHEN 'dossier' THEN id END, version, was, now, was AND was_public, now AND is_public)
      FROM (
        SELECT n.id, n.slug, n.version, o.is_public AS was_public, n.is_public, (to_jsonb(o) ->> 'merged_into_id') IS NULL AS was,
          (to_jsonb(n) ->> 'merged_into_id') IS NULL AS now
        FROM before o JOIN after n USING (id)) changed;
    WHEN 'DELETE' THEN
      PERFORM note_change(entity, o.id, o.slug, CASE entity WHEN 'dossier' THEN o.id END, o.version, true, false, o.is_public, false)
      FROM before o;
  END CASE;
  PERFORM tell_changes();
  RETURN NULL;
END $$;
