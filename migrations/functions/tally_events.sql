-- What a statement that wrote events changed of how many there are in their dossiers, and of those who take part in them.
CREATE OR REPLACE FUNCTION tally_events() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  tallied uuid[];
BEGIN
  CASE TG_OP
    WHEN 'INSERT' THEN
      WITH added AS (
        INSERT INTO event_tallies (of_id, published, n)
        SELECT dossier_id, review = 'published', count(*) FROM after WHERE deleted_at IS NULL GROUP BY 1, 2 RETURNING of_id)
      SELECT array_agg(DISTINCT of_id) INTO tallied FROM added;
    WHEN 'DELETE' THEN
      WITH added AS (
        INSERT INTO event_tallies (of_id, published, n)
        SELECT dossier_id, review = 'published', -count(*) FROM before WHERE deleted_at IS NULL GROUP BY 1, 2 RETURNING of_id)
      SELECT array_agg(DISTINCT of_id) INTO tallied FROM added;
    WHEN 'UPDATE' THEN
      WITH moved AS MATERIALIZED (
        SELECT o.id, o.dossier_id AS was_in, n.dossier_id AS is_in, o.deleted_at IS NULL AS was_there, n.deleted_at IS NULL AS is_there,
          o.review = 'published' AS was_published, n.review = 'published' AS is_published
        FROM before o JOIN after n USING (id)
        WHERE (o.dossier_id, o.deleted_at IS NULL, o.review = 'published')
          IS DISTINCT FROM (n.dossier_id, n.deleted_at IS NULL, n.review = 'published')
      ), steps (of_id, published, n) AS (
        SELECT was_in, was_published, -1 FROM moved WHERE was_there
        UNION ALL SELECT is_in, is_published, 1 FROM moved WHERE is_there
        UNION ALL SELECT actor_id, was_published, -1 FROM moved CROSS JOIN LATERAL (
          SELECT DISTINCT p.actor_id FROM participations p WHERE p.event_id = moved.id) x WHERE was_there
        UNION ALL SELECT actor_id, is_published, 1 FROM moved CROSS JOIN LATERAL (
          SELECT DISTINCT p.actor_id FROM participations p WHERE p.event_id = moved.id) x WHERE is_there
      ), added AS (
        INSERT INTO event_tallies (of_id, published, n)
        SELECT of_id, published, sum(n) FROM steps GROUP BY 1, 2 HAVING sum(n) <> 0 RETURNING of_id)
      SELECT array_agg(DISTINCT of_id) INTO tallied FROM added;
  END CASE;
  IF tallied IS NOT NULL THEN
    PERFORM fold_tallies(tallied);
  END IF;
  RETURN NULL;
END $$;
