-- Those of the actors that something published uses, which names them or somebody who holds an office of theirs. What was merged
-- is as public as what it was merged into.
CREATE OR REPLACE FUNCTION used_actors(given uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT a.id FROM (SELECT id, coalesce(merged_into_id, id) AS self FROM actors WHERE id = ANY (given)) a
  WHERE is_named(a.self) OR EXISTS (SELECT FROM tenures t WHERE t.body_id = a.self AND is_named(t.person_id))
$$;
