-- The same of a publisher as surviving_actor of an actor.
CREATE OR REPLACE FUNCTION surviving_publisher(given uuid) RETURNS uuid LANGUAGE sql AS $$
  SELECT coalesce(merged_into_id, id) FROM publishers WHERE id = given FOR KEY SHARE
$$;
