-- Makes one row of the many of each of `given`. Rows that somebody else is folding at this moment are left to them.
CREATE OR REPLACE FUNCTION fold_tallies(given uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  long uuid[];
BEGIN
  SELECT array_agg(x.of_id) INTO long FROM unnest(given) AS x (of_id)
  WHERE (SELECT count(*) FROM event_tallies t WHERE t.of_id = x.of_id) > 50;
  IF long IS NULL THEN
    RETURN;
  END IF;
  WITH free AS MATERIALIZED (SELECT ctid FROM event_tallies WHERE of_id = ANY (long) FOR UPDATE SKIP LOCKED),
  gone AS (DELETE FROM event_tallies WHERE ctid IN (SELECT ctid FROM free) RETURNING of_id, published, n)
  INSERT INTO event_tallies (of_id, published, n)
  SELECT of_id, published, sum(n) FROM gone GROUP BY of_id, published HAVING sum(n) <> 0;
END $$;
