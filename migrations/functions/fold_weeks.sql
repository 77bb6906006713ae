-- Makes one row for each state of review of the many of the weeks given, `ids` beside `mondays`. Rows that somebody else is folding at this
-- moment are left to them.
CREATE OR REPLACE FUNCTION fold_weeks(ids uuid[], mondays date[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  WITH long AS MATERIALIZED (
    SELECT x.of_id, x.monday FROM unnest(ids, mondays) AS x (of_id, monday)
    WHERE (SELECT count(*) FROM event_weeks w WHERE w.of_id = x.of_id AND w.monday = x.monday) > 20
  ),
  free AS MATERIALIZED (SELECT w.ctid FROM event_weeks w JOIN long USING (of_id, monday) FOR UPDATE OF w SKIP LOCKED),
  gone AS (DELETE FROM event_weeks WHERE ctid IN (SELECT ctid FROM free) RETURNING *)
  INSERT INTO event_weeks (of_id, monday, review, words_up, words_down, deeds_up, deeds_down, n)
  SELECT of_id, monday, review, sum(words_up), sum(words_down), sum(deeds_up), sum(deeds_down), sum(n) FROM gone GROUP BY of_id, monday, review
  HAVING (sum(words_up), sum(words_down), sum(deeds_up), sum(deeds_down), sum(n)) <> (0, 0, 0, 0, 0);
END $$;
