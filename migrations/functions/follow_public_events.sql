-- What an event uses appears to readers with it, and is hidden when nothing else published uses it. What belongs to an event comes
-- after it and goes by itself, so one that is made or removed for good touches its dossier only.
CREATE OR REPLACE FUNCTION follow_public_events() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  seen uuid[];
  gone uuid[];
BEGIN
  CASE TG_OP
    WHEN 'INSERT' THEN
      PERFORM disclose_used('dossiers', ARRAY(SELECT DISTINCT dossier_id FROM after WHERE review = 'published' AND deleted_at IS NULL));
    WHEN 'UPDATE' THEN
      SELECT array_agg(id) FILTER (WHERE is_seen AND NOT was_seen), array_agg(id) FILTER (WHERE was_seen AND NOT is_seen)
      INTO seen, gone FROM (
        SELECT o.id, o.review = 'published' AND o.deleted_at IS NULL AS was_seen, n.review = 'published' AND n.deleted_at IS NULL AS is_seen
        FROM before o JOIN after n USING (id)) x WHERE was_seen <> is_seen;
      PERFORM disclose_used('dossiers', ARRAY(SELECT DISTINCT n.dossier_id FROM before o JOIN after n USING (id)
        WHERE id = ANY (seen) OR n.dossier_id <> o.dossier_id));
      PERFORM hide_unused('dossiers', ARRAY(SELECT DISTINCT o.dossier_id FROM before o JOIN after n USING (id)
        WHERE id = ANY (gone) OR n.dossier_id <> o.dossier_id));
      IF seen IS NOT NULL THEN
        PERFORM disclose_used('sources', sources_of(seen));
        PERFORM disclose_used('actors', actors_of(seen));
      END IF;
      IF gone IS NOT NULL THEN
        PERFORM hide_unused('sources', sources_of(gone));
        PERFORM hide_unused('actors', actors_of(gone));
      END IF;
    WHEN 'DELETE' THEN
      PERFORM hide_unused('dossiers', ARRAY(SELECT DISTINCT dossier_id FROM before WHERE review = 'published' AND deleted_at IS NULL));
  END CASE;
  RETURN NULL;
END $$;
