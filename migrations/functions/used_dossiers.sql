-- Those of the dossiers that have a published event.
CREATE OR REPLACE FUNCTION used_dossiers(given uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT d.id FROM dossiers d WHERE d.id = ANY (given)
    AND EXISTS (SELECT FROM events e WHERE e.dossier_id = d.id AND e.review = 'published' AND e.deleted_at IS NULL)
$$;
