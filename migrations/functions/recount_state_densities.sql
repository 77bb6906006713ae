-- Counts anew what every statement keeps in step from then on.
CREATE OR REPLACE FUNCTION recount_state_densities() RETURNS void LANGUAGE sql AS $$
  DELETE FROM state_densities;
  INSERT INTO state_densities (of_id, stretch, kind, review, known, n)
  SELECT s.of_id, s.stretch, s.kind, s.review, s.known, sum(s.n)
  FROM event_states w CROSS JOIN LATERAL density_steps(w.dossier_id, w.earliest, w.kind, w.review, w.deleted_at, w.known_from, w.known_until, 1) s
  GROUP BY 1, 2, 3, 4, 5 HAVING sum(s.n) <> 0
$$;

-- What was written before counts from now on.
SELECT recount_state_densities();
