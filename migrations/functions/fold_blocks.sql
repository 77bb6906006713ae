-- Makes one row for each state of review of the many of the blocks given, `ids` beside `blocks`. Rows that somebody else is folding at this
-- moment are left to them.
CREATE OR REPLACE FUNCTION fold_blocks(ids uuid[], blocks timestamptz[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  WITH long AS MATERIALIZED (
    SELECT x.of_id, x.block FROM unnest(ids, blocks) AS x (of_id, block)
    WHERE (SELECT count(*) FROM event_blocks w WHERE w.of_id = x.of_id AND w.block = x.block) > 20
  ),
  free AS MATERIALIZED (SELECT w.ctid FROM event_blocks w JOIN long USING (of_id, block) FOR UPDATE OF w SKIP LOCKED),
  gone AS (DELETE FROM event_blocks WHERE ctid IN (SELECT ctid FROM free) RETURNING *)
  INSERT INTO event_blocks (of_id, block, review, words_up, words_down, deeds_up, deeds_down, n)
  SELECT of_id, block, review, sum(words_up), sum(words_down), sum(deeds_up), sum(deeds_down), sum(n) FROM gone GROUP BY of_id, block, review
  HAVING (sum(words_up), sum(words_down), sum(deeds_up), sum(deeds_down), sum(n)) <> (0, 0, 0, 0, 0);
END $$;
