-- Makes one row of the many of one kind, state of review and known stretch, in the stretches given, `ids` beside `stretches`. Rows that somebody
-- else is folding at this moment are left to them.
CREATE OR REPLACE FUNCTION fold_state_densities(ids uuid[], stretches timestamptz[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  WITH long AS MATERIALIZED (
    SELECT x.of_id, x.stretch FROM unnest(ids, stretches) AS x (of_id, stretch)
    WHERE (SELECT count(*) FROM state_densities d WHERE d.of_id = x.of_id AND d.stretch = x.stretch) > 600
  ),
  free AS MATERIALIZED (
    SELECT d.ctid FROM state_densities d JOIN long USING (of_id, stretch) FOR UPDATE OF d SKIP LOCKED),
  gone AS (DELETE FROM state_densities WHERE ctid IN (SELECT ctid FROM free) RETURNING of_id, stretch, kind, review, known, n)
  INSERT INTO state_densities (of_id, stretch, kind, review, known, n)
  SELECT of_id, stretch, kind, review, known, sum(n) FROM gone GROUP BY of_id, stretch, kind, review, known HAVING sum(n) <> 0;
END $$;
