-- What a statement that wrote events changed of what was said and done in each week.
CREATE OR REPLACE FUNCTION count_weeks() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids uuid[];
  mondays date[];
BEGIN
  CASE TG_OP
    WHEN 'INSERT' THEN
      WITH added AS (
        INSERT INTO event_weeks (of_id, monday, review, words_up, words_down, deeds_up, deeds_down, n)
        SELECT s.of_id, s.monday, s.review, sum(s.words_up), sum(s.words_down), sum(s.deeds_up), sum(s.deeds_down), sum(s.n)
        FROM (SELECT *, 1 AS times FROM after) e
          CROSS JOIN LATERAL added_to_weeks(e.dossier_id, e.kind, e.status, e.review, e.earliest, e.timezone, e.intensity, e.deleted_at, e.times) s
        GROUP BY 1, 2, 3 RETURNING of_id, monday),
      changed AS (SELECT DISTINCT of_id, monday FROM added)
      SELECT array_agg(of_id), array_agg(monday) INTO ids, mondays FROM changed;
    WHEN 'DELETE' THEN
      WITH added AS (
        INSERT INTO event_weeks (of_id, monday, review, words_up, words_down, deeds_up, deeds_down, n)
        SELECT s.of_id, s.monday, s.review, sum(s.words_up), sum(s.words_down), sum(s.deeds_up), sum(s.deeds_down), sum(s.n)
        FROM (SELECT *, -1 AS times FROM before) e
          CROSS JOIN LATERAL added_to_weeks(e.dossier_id, e.kind, e.status, e.review, e.earliest, e.timezone, e.intensity, e.deleted_at, e.times) s
        GROUP BY 1, 2, 3 RETURNING of_id, monday),
      changed AS (SELECT DISTINCT of_id, monday FROM added)
      SELECT array_agg(of_id), array_agg(monday) INTO ids, mondays FROM changed;
    WHEN 'UPDATE' THEN
      WITH added AS (
        INSERT INTO event_weeks (of_id, monday, review, words_up, words_down, deeds_up, deeds_down, n)
        SELECT s.of_id, s.monday, s.review, sum(s.words_up), sum(s.words_down), sum(s.deeds_up), sum(s.deeds_down), sum(s.n)
        FROM (SELECT *, -1 AS times FROM before UNION ALL SELECT *, 1 FROM after) e
          CROSS JOIN LATERAL added_to_weeks(e.dossier_id, e.kind, e.status, e.review, e.earliest, e.timezone, e.intensity, e.deleted_at, e.times) s
        -- What did not change takes away as much as it adds.
        GROUP BY 1, 2, 3 HAVING (sum(s.words_up), sum(s.words_down), sum(s.deeds_up), sum(s.deeds_down), sum(s.n)) <> (0, 0, 0, 0, 0)
        RETURNING of_id, monday),
      changed AS (SELECT DISTINCT of_id, monday FROM added)
      SELECT array_agg(of_id), array_agg(monday) INTO ids, mondays FROM changed;
  END CASE;
  IF ids IS NOT NULL THEN
    PERFORM fold_weeks(ids, mondays);
  END IF;
  RETURN NULL;
END $$;
