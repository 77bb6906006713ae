-- What a statement that wrote events changed of how many begin in each block, and of what was said and done in it.
CREATE OR REPLACE FUNCTION count_blocks() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids uuid[];
  blocks timestamptz[];
BEGIN
  CASE TG_OP
    WHEN 'INSERT' THEN
      WITH added AS (
        INSERT INTO event_blocks (of_id, block, review, words_up, words_down, deeds_up, deeds_down, n)
        SELECT s.of_id, s.block, s.review, sum(s.words_up), sum(s.words_down), sum(s.deeds_up), sum(s.deeds_down), sum(s.n)
        FROM (SELECT *, 1 AS times FROM after) e
          CROSS JOIN LATERAL added_to_blocks(e.dossier_id, e.kind, e.status, e.review, e.earliest, e.intensity, e.deleted_at, e.times) s
        GROUP BY 1, 2, 3 RETURNING of_id, block),
      changed AS (SELECT DISTINCT of_id, block FROM added)
      SELECT array_agg(of_id), array_agg(block) INTO ids, blocks FROM changed;
    WHEN 'DELETE' THEN
      WITH added AS (
        INSERT INTO event_blocks (of_id, block, review, words_up, words_down, deeds_up, deeds_down, n)
        SELECT s.of_id, s.block, s.review, sum(s.words_up), sum(s.words_down), sum(s.deeds_up), sum(s.deeds_down), sum(s.n)
        FROM (SELECT *, -1 AS times FROM before) e
          CROSS JOIN LATERAL added_to_blocks(e.dossier_id, e.kind, e.status, e.review, e.earliest, e.intensity, e.deleted_at, e.times) s
        GROUP BY 1, 2, 3 RETURNING of_id, block),
      changed AS (SELECT DISTINCT of_id, block FROM added)
      SELECT array_agg(of_id), array_agg(block) INTO ids, blocks FROM changed;
    WHEN 'UPDATE' THEN
      WITH added AS (
        INSERT INTO event_blocks (of_id, block, review, words_up, words_down, deeds_up, deeds_down, n)
        SELECT s.of_id, s.block, s.review, sum(s.words_up), sum(s.words_down), sum(s.deeds_up), sum(s.deeds_down), sum(s.n)
        FROM (SELECT *, -1 AS times FROM before UNION ALL SELECT *, 1 FROM after) e
          CROSS JOIN LATERAL added_to_blocks(e.dossier_id, e.kind, e.status, e.review, e.earliest, e.intensity, e.deleted_at, e.times) s
        -- What did not change takes away as much as it adds.
        GROUP BY 1, 2, 3 HAVING (sum(s.words_up), sum(s.words_down), sum(s.deeds_up), sum(s.deeds_down), sum(s.n)) <> (0, 0, 0, 0, 0)
        RETURNING of_id, block),
      changed AS (SELECT DISTINCT of_id, block FROM added)
      SELECT array_agg(of_id), array_agg(block) INTO ids, blocks FROM changed;
  END CASE;
  IF ids IS NOT NULL THEN
    PERFORM fold_blocks(ids, blocks);
  END IF;
  RETURN NULL;
END $$;
