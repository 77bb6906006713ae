-- What the history of a source keeps: everything that somebody wrote, and nothing that follows from it.
CREATE OR REPLACE FUNCTION source_document(given uuid) RETURNS jsonb
LANGUAGE sql STABLE STRICT
AS $$
  SELECT jsonb_build_object('slug', slug, 'kind', kind, 'url', url, 'citation', citation, 'publisher', publisher_id, 'title', title,
    'titleSource', title_source, 'publishedOn', published_text, 'accessedOn', accessed_on, 'language', language, 'reliability', reliability,
    'agencies', (SELECT coalesce(jsonb_agg(a.publisher_id ORDER BY a.ordinal), '[]') FROM source_agencies a WHERE a.source_id = s.id),
    'textOf', text_of_id, 'seen', seen, 'note', note, 'retrievedVia', retrieved_via,
    'archivedAt', rfc3339(archived_at), 'archiveUrl', archive_url, 'contentHash', content_hash, 'mergedInto', merged_into_id)
  FROM sources s WHERE id = given
$$;
