-- Who now stands for an actor or source. Locks the row, so that whoever refers to it waits for a merge under way.
CREATE OR REPLACE FUNCTION surviving_actor(given uuid) RETURNS uuid LANGUAGE sql AS $$
  SELECT coalesce(merged_into_id, id) FROM actors WHERE id = given FOR KEY SHARE
$$;
