-- What the history of a publisher keeps: everything that somebody wrote, and nothing that follows from it.
CREATE OR REPLACE FUNCTION publisher_document(given uuid) RETURNS jsonb
LANGUAGE sql STABLE STRICT
AS $$
  SELECT jsonb_build_object('slug', slug, 'name', name, 'reliability', reliability, 'kind', kind, 'country', country, 'note', note)
    -- Left out where it was not merged: the documents of older versions do not tell it.
    || CASE WHEN merged_into_id IS NULL THEN '{}' ELSE jsonb_build_object('mergedInto', merged_into_id) END
  FROM publishers WHERE id = given
$$;
