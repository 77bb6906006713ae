-- What a statement that wrote states changed of how many begin when, as known from when on.
CREATE OR REPLACE FUNCTION count_state_densities() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids uuid[];
  stretches timestamptz[];
BEGIN
  CASE TG_OP
    WHEN 'INSERT' THEN
      WITH added AS (
        INSERT INTO state_densities (of_id, stretch, kind, review, known, n)
        SELECT s.of_id, s.stretch, s.kind, s.review, s.known, sum(s.n)
        FROM after w CROSS JOIN LATERAL density_steps(w.dossier_id, w.earliest, w.kind, w.review, w.deleted_at, w.known_from, w.known_until, 1) s
        GROUP BY 1, 2, 3, 4, 5 HAVING sum(s.n) <> 0 RETURNING of_id, stretch),
      changed AS (SELECT DISTINCT of_id, stretch FROM added)
      SELECT array_agg(of_id), array_agg(stretch) INTO ids, stretches FROM changed;
    WHEN 'DELETE' THEN
      WITH added AS (
        INSERT INTO state_densities (of_id, stretch, kind, review, known, n)
        SELECT s.of_id, s.stretch, s.kind, s.review, s.known, sum(s.n)
        FROM before w CROSS JOIN LATERAL density_steps(w.dossier_id, w.earliest, w.kind, w.review, w.deleted_at, w.known_from, w.known_until, -1) s
        GROUP BY 1, 2, 3, 4, 5 HAVING sum(s.n) <> 0 RETURNING of_id, stretch),
      changed AS (SELECT DISTINCT of_id, stretch FROM added)
      SELECT array_agg(of_id), array_agg(stretch) INTO ids, stretches FROM changed;
    WHEN 'UPDATE' THEN
      WITH added AS (
        INSERT INTO state_densities (of_id, stretch, kind, review, known, n)
        SELECT s.of_id, s.stretch, s.kind, s.review, s.known, sum(s.n)
        FROM (SELECT *, -1 AS times FROM before UNION ALL SELECT *, 1 FROM after) w
          CROSS JOIN LATERAL density_steps(w.dossier_id, w.earliest, w.kind, w.review, w.deleted_at, w.known_from, w.known_until, w.times) s
        GROUP BY 1, 2, 3, 4, 5 HAVING sum(s.n) <> 0 RETURNING of_id, stretch),
      changed AS (SELECT DISTINCT of_id, stretch FROM added)
      SELECT array_agg(of_id), array_agg(stretch) INTO ids, stretches FROM changed;
  END CASE;
  IF ids IS NOT NULL THEN
    PERFORM fold_state_densities(ids, stretches);
  END IF;
  RETURN NULL;
END $$;
