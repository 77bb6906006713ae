-- What a statement that wrote events changed of how many begin when.
CREATE OR REPLACE FUNCTION count_densities() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids uuid[];
  stretches timestamptz[];
BEGIN
  CASE TG_OP
    WHEN 'INSERT' THEN
      WITH added AS (
        INSERT INTO event_densities (of_id, stretch, kind, review, n)
        SELECT o.id, event_stretch(e.earliest), e.kind, e.review, count(*)
        FROM after e CROSS JOIN LATERAL (VALUES (e.dossier_id), (uuid '00000000-0000-0000-0000-000000000000')) AS o (id)
        WHERE e.deleted_at IS NULL AND isfinite(e.earliest) GROUP BY 1, 2, 3, 4 RETURNING of_id, stretch),
      changed AS (SELECT DISTINCT of_id, stretch FROM added)
      SELECT array_agg(of_id), array_agg(stretch) INTO ids, stretches FROM changed;
    WHEN 'DELETE' THEN
      WITH added AS (
        INSERT INTO event_densities (of_id, stretch, kind, review, n)
        SELECT o.id, event_stretch(e.earliest), e.kind, e.review, -count(*)
        FROM before e CROSS JOIN LATERAL (VALUES (e.dossier_id), (uuid '00000000-0000-0000-0000-000000000000')) AS o (id)
        WHERE e.deleted_at IS NULL AND isfinite(e.earliest) GROUP BY 1, 2, 3, 4 RETURNING of_id, stretch),
      changed AS (SELECT DISTINCT of_id, stretch FROM added)
      SELECT array_agg(of_id), array_agg(stretch) INTO ids, stretches FROM changed;
    WHEN 'UPDATE' THEN
      WITH moved AS MATERIALIZED (
        SELECT o.dossier_id AS was_in, n.dossier_id AS is_in, o.earliest AS was_at, n.earliest AS is_at, o.kind AS was_kind, n.kind AS is_kind,
          o.review AS was_review, n.review AS is_review, o.deleted_at IS NULL AS was_there, n.deleted_at IS NULL AS is_there
        FROM before o JOIN after n USING (id)
        WHERE (o.dossier_id, o.earliest, o.kind, o.review, o.deleted_at IS NULL)
          IS DISTINCT FROM (n.dossier_id, n.earliest, n.kind, n.review, n.deleted_at IS NULL)
      ), steps (dossier_id, at, kind, review, n) AS (
        SELECT was_in, was_at, was_kind, was_review, -1 FROM moved WHERE was_there AND isfinite(was_at)
        UNION ALL SELECT is_in, is_at, is_kind, is_review, 1 FROM moved WHERE is_there AND isfinite(is_at)
      ), added AS (
        INSERT INTO event_densities (of_id, stretch, kind, review, n)
        SELECT o.id, event_stretch(s.at), s.kind, s.review, sum(s.n)
        FROM steps s CROSS JOIN LATERAL (VALUES (s.dossier_id), (uuid '00000000-0000-0000-0000-000000000000')) AS o (id)
        GROUP BY 1, 2, 3, 4 HAVING sum(s.n) <> 0 RETURNING of_id, stretch),
      changed AS (SELECT DISTINCT of_id, stretch FROM added)
      SELECT array_agg(of_id), array_agg(stretch) INTO ids, stretches FROM changed;
  END CASE;
  IF ids IS NOT NULL THEN
    PERFORM fold_densities(ids, stretches);
  END IF;
  RETURN NULL;
END $$;
