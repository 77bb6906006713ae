-- Counts anew what every statement keeps in step from then on.
CREATE OR REPLACE FUNCTION recount_blocks() RETURNS void LANGUAGE sql AS $$
  DELETE FROM event_blocks;
  INSERT INTO event_blocks (of_id, block, review, words_up, words_down, deeds_up, deeds_down, n)
  SELECT s.of_id, s.block, s.review, sum(s.words_up), sum(s.words_down), sum(s.deeds_up), sum(s.deeds_down), sum(s.n)
  FROM events e CROSS JOIN LATERAL added_to_blocks(e.dossier_id, e.kind, e.status, e.review, e.earliest, e.intensity, e.deleted_at, 1) s
  GROUP BY 1, 2, 3
$$;

-- What was written before counts from now on.
SELECT recount_blocks();
