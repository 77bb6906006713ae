-- Counts anew what every statement keeps in step from then on.
CREATE OR REPLACE FUNCTION recount_state_blocks() RETURNS void LANGUAGE sql AS $$
  DELETE FROM state_blocks;
  INSERT INTO state_blocks (of_id, block, review, known, words_up, words_down, deeds_up, deeds_down, plans_up, plans_down, n)
  SELECT s.of_id, s.block, s.review, s.known, sum(s.words_up), sum(s.words_down), sum(s.deeds_up), sum(s.deeds_down), sum(s.plans_up), sum(s.plans_down), sum(s.n)
  FROM event_states w
    CROSS JOIN LATERAL added_to_state_blocks(w.dossier_id, w.kind, w.status, w.review, w.earliest, w.intensity, w.deleted_at, w.known_from, w.known_until, 1) s
  GROUP BY 1, 2, 3, 4 HAVING (sum(s.words_up), sum(s.words_down), sum(s.deeds_up), sum(s.deeds_down), sum(s.plans_up), sum(s.plans_down), sum(s.n)) <> (0, 0, 0, 0, 0, 0, 0)
$$;

-- What was written before counts from now on.
SELECT recount_state_blocks();
