-- What the history of a source keeps: everything that somebody wrote, and nothing that follows from it.
CREATE OR REPLACE FUNCTION source_document(given uuid) RETURNS jsonb
LANGUAGE sql STABLE STRICT
AS $$
  SELECT jsonb_build_object('slug', slug, 'url', url, 'publisher', publisher, 'title', title, 'publishedOn', published_on,
    'language', language, 'reliability', reliability, 'note', note, 'retrievedVia', retrieved_via, 'mergedInto', merged_into_id)
  FROM sources WHERE id = given
$$;
