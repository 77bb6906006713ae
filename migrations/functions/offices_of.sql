-- A digest of all of actors that says for whom they mediate, on whatever day: what they are, and their offices.
CREATE OR REPLACE FUNCTION offices_of(actor_ids uuid[]) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT md5(string_agg(concat_ws(' ', a.id, a.type, t.id, t.body_id, t.ordinal, t.from_on, t.to_on), ',' ORDER BY a.id, t.id))
  FROM actors a LEFT JOIN tenures t ON t.person_id = a.id WHERE a.id = ANY (actor_ids)
$$;
