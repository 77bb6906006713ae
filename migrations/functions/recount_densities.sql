-- Counts anew what every statement keeps in step from then on.
CREATE OR REPLACE FUNCTION recount_densities() RETURNS void LANGUAGE sql AS $$
  DELETE FROM event_densities;
  INSERT INTO event_densities (of_id, stretch, kind, review, n)
  SELECT o.id, event_stretch(e.earliest), e.kind, e.review, count(*)
  FROM events e CROSS JOIN LATERAL (VALUES (e.dossier_id), (uuid '00000000-0000-0000-0000-000000000000')) AS o (id)
  WHERE e.deleted_at IS NULL AND isfinite(e.earliest) GROUP BY 1, 2, 3, 4
$$;

-- What was written before counts from now on.
SELECT recount_densities();
