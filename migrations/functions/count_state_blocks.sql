-- What a statement that wrote states changed of what begins in each block, as known from when on.
CREATE OR REPLACE FUNCTION count_state_blocks() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids uuid[];
  blocks timestamptz[];
BEGIN
  CASE TG_OP
    WHEN 'INSERT' THEN
      WITH added AS (
        INSERT INTO state_blocks (of_id, block, review, known, words_up, words_down, deeds_up, deeds_down, plans_up, plans_down, n)
        SELECT s.of_id, s.block, s.review, s.known, sum(s.words_up), sum(s.words_down), sum(s.deeds_up), sum(s.deeds_down), sum(s.plans_up), sum(s.plans_down), sum(s.n)
        FROM after w
          CROSS JOIN LATERAL added_to_state_blocks(w.dossier_id, w.kind, w.status, w.review, w.earliest, w.intensity, w.deleted_at, w.known_from, w.known_until, 1) s
        GROUP BY 1, 2, 3, 4 HAVING (sum(s.words_up), sum(s.words_down), sum(s.deeds_up), sum(s.deeds_down), sum(s.plans_up), sum(s.plans_down), sum(s.n)) <> (0, 0, 0, 0, 0, 0, 0)
        RETURNING of_id, block),
      changed AS (SELECT DISTINCT of_id, block FROM added)
      SELECT array_agg(of_id), array_agg(block) INTO ids, blocks FROM changed;
    WHEN 'DELETE' THEN
      WITH added AS (
        INSERT INTO state_blocks (of_id, block, review, known, words_up, words_down, deeds_up, deeds_down, plans_up, plans_down, n)
        SELECT s.of_id, s.block, s.review, s.known, sum(s.words_up), sum(s.words_down), sum(s.deeds_up), sum(s.deeds_down), sum(s.plans_up), sum(s.plans_down), sum(s.n)
        FROM before w
          CROSS JOIN LATERAL added_to_state_blocks(w.dossier_id, w.kind, w.status, w.review, w.earliest, w.intensity, w.deleted_at, w.known_from, w.known_until, -1) s
        GROUP BY 1, 2, 3, 4 HAVING (sum(s.words_up), sum(s.words_down), sum(s.deeds_up), sum(s.deeds_down), sum(s.plans_up), sum(s.plans_down), sum(s.n)) <> (0, 0, 0, 0, 0, 0, 0)
        RETURNING of_id, block),
      changed AS (SELECT DISTINCT of_id, block FROM added)
      SELECT array_agg(of_id), array_agg(block) INTO ids, blocks FROM changed;
    WHEN 'UPDATE' THEN
      WITH added AS (
        INSERT INTO state_blocks (of_id, block, review, known, words_up, words_down, deeds_up, deeds_down, plans_up, plans_down, n)
        SELECT s.of_id, s.block, s.review, s.known, sum(s.words_up), sum(s.words_down), sum(s.deeds_up), sum(s.deeds_down), sum(s.plans_up), sum(s.plans_down), sum(s.n)
        FROM (SELECT *, -1 AS times FROM before UNION ALL SELECT *, 1 FROM after) w
          CROSS JOIN LATERAL added_to_state_blocks(w.dossier_id, w.kind, w.status, w.review, w.earliest, w.intensity, w.deleted_at, w.known_from, w.known_until, w.times) s
        -- What did not change takes away as much as it adds.
        GROUP BY 1, 2, 3, 4 HAVING (sum(s.words_up), sum(s.words_down), sum(s.deeds_up), sum(s.deeds_down), sum(s.plans_up), sum(s.plans_down), sum(s.n)) <> (0, 0, 0, 0, 0, 0, 0)
        RETURNING of_id, block),
      changed AS (SELECT DISTINCT of_id, block FROM added)
      SELECT array_agg(of_id), array_agg(block) INTO ids, blocks FROM changed;
  END CASE;
  IF ids IS NOT NULL THEN
    PERFORM fold_state_blocks(ids, blocks);
  END IF;
  RETURN NULL;
END $$;
