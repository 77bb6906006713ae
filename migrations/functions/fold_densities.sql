-- Makes one row for each kind and state of review of the many of the stretches given, `ids` beside `stretches`. Rows that somebody
-- else is folding at this moment are left to them.
CREATE OR REPLACE FUNCTION fold_densities(ids uuid[], stretches timestamptz[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  WITH long AS MATERIALIZED (
    SELECT x.of_id, x.stretch FROM unnest(ids, stretches) AS x (of_id, stretch)
    WHERE (SELECT count(*) FROM event_densities d WHERE d.of_id = x.of_id AND d.stretch = x.stretch) > 150
  ),
  free AS MATERIALIZED (
    SELECT d.ctid FROM event_densities d JOIN long USING (of_id, stretch) FOR UPDATE OF d SKIP LOCKED),
  gone AS (DELETE FROM event_densities WHERE ctid IN (SELECT ctid FROM free) RETURNING of_id, stretch, kind, review, n)
  INSERT INTO event_densities (of_id, stretch, kind, review, n)
  SELECT of_id, stretch, kind, review, sum(n) FROM gone GROUP BY of_id, stretch, kind, review HAVING sum(n) <> 0;
END $$;
