-- What the history of a publisher keeps: everything that somebody wrote, and nothing that follows from it.
CREATE OR REPLACE FUNCTION publisher_document(given uuid) RETURNS jsonb
LANGUAGE sql STABLE STRICT
AS $$
  SELECT jsonb_build_object('slug', slug, 'name', name, 'reliability', reliability, 'kind', kind, 'country', country, 'note', note)
  FROM publishers WHERE id = given
$$;
