-- What is public by something else follows it: states and bodies those who hold their offices, whom a dossier seats that dossier,
-- publishers their sources, and what was merged what it was merged into.
CREATE OR REPLACE FUNCTION follow_public_records() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids uuid[];
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'tenures' THEN
      IF TG_OP <> 'DELETE' THEN PERFORM disclose_used('actors', ARRAY(SELECT DISTINCT body_id FROM after)); END IF;
      IF TG_OP <> 'INSERT' THEN PERFORM hide_unused('actors', ARRAY(SELECT DISTINCT body_id FROM before)); END IF;
    WHEN 'dossier_actors' THEN
      IF TG_OP <> 'DELETE' THEN PERFORM disclose_used('actors', ARRAY(SELECT DISTINCT actor_id FROM after)); END IF;
      IF TG_OP <> 'INSERT' THEN PERFORM hide_unused('actors', ARRAY(SELECT DISTINCT actor_id FROM before)); END IF;
    WHEN 'source_agencies' THEN
      IF TG_OP <> 'DELETE' THEN PERFORM disclose_used('publishers', ARRAY(SELECT DISTINCT publisher_id FROM after)); END IF;
      IF TG_OP <> 'INSERT' THEN PERFORM hide_unused('publishers', ARRAY(SELECT DISTINCT publisher_id FROM before)); END IF;
    WHEN 'dossiers' THEN
      ids := ARRAY(SELECT s.actor_id FROM dossier_actors s WHERE s.dossier_id IN (
        SELECT id FROM before o JOIN after n USING (id) WHERE n.is_public <> o.is_public));
      PERFORM disclose_used('actors', ids);
      PERFORM hide_unused('actors', ids);
    WHEN 'actors' THEN
      ids := ARRAY(SELECT id FROM before o JOIN after n USING (id) WHERE n.merged_into_id IS DISTINCT FROM o.merged_into_id);
      PERFORM disclose_used('actors', ids);
      PERFORM hide_unused('actors', ids);
    WHEN 'publishers' THEN
      ids := ARRAY(SELECT id FROM before o JOIN after n USING (id) WHERE n.merged_into_id IS DISTINCT FROM o.merged_into_id);
      PERFORM disclose_used('publishers', ids);
      PERFORM hide_unused('publishers', ids);
    WHEN 'sources' THEN
      IF TG_OP = 'UPDATE' THEN
        ids := ARRAY(SELECT id FROM before o JOIN after n USING (id) WHERE n.merged_into_id IS DISTINCT FROM o.merged_into_id);
        PERFORM disclose_used('sources', ids);
        PERFORM hide_unused('sources', ids);
        ids := ARRAY(SELECT id FROM before o JOIN after n USING (id) WHERE (n.is_public, n.publisher_id, n.text_of_id, n.merged_into_id)
          IS DISTINCT FROM (o.is_public, o.publisher_id, o.text_of_id, o.merged_into_id));
        IF ids <> '{}' THEN
          PERFORM disclose_used('publishers', ARRAY(SELECT publisher_id FROM after WHERE id = ANY (ids)
            UNION SELECT text_of_id FROM after WHERE id = ANY (ids) AND text_of_id IS NOT NULL
            UNION SELECT publisher_id FROM source_agencies WHERE source_id = ANY (ids)));
          PERFORM hide_unused('publishers', ARRAY(SELECT publisher_id FROM before WHERE id = ANY (ids)
            UNION SELECT text_of_id FROM before WHERE id = ANY (ids) AND text_of_id IS NOT NULL
            UNION SELECT publisher_id FROM source_agencies WHERE source_id = ANY (ids)));
        END IF;
      ELSE
        PERFORM hide_unused('publishers', ARRAY(SELECT publisher_id FROM before
          UNION SELECT text_of_id FROM before WHERE text_of_id IS NOT NULL));
      END IF;
  END CASE;
  RETURN NULL;
END $$;
