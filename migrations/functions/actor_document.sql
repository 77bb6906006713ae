-- What the history of an actor keeps: everything that somebody wrote, and nothing that follows from it.
CREATE OR REPLACE FUNCTION actor_document(given uuid) RETURNS jsonb
LANGUAGE sql STABLE STRICT
AS $$
  SELECT jsonb_build_object('slug', a.slug, 'name', a.name, 'type', a.type, 'country', a.country, 'wikidata', a.wikidata,
    'names', (SELECT coalesce(jsonb_object_agg(n.language, n.label), '{}')
      FROM actor_names n WHERE n.actor_id = a.id AND n.language IS NOT NULL),
    'aliases', (SELECT coalesce(jsonb_agg(n.label ORDER BY n.ordinal), '[]')
      FROM actor_names n WHERE n.actor_id = a.id AND n.language IS NULL AND n.label <> a.name),
    'tenures', (SELECT coalesce(jsonb_agg(jsonb_build_object('office', t.office, 'body', t.body_id, 'from', t.from_text,
        'to', t.to_text) || CASE WHEN t.offices = '{}' THEN '{}' ELSE jsonb_build_object('offices', t.offices) END
        ORDER BY t.ordinal), '[]')
      FROM tenures t WHERE t.person_id = a.id),
    'mergedInto', a.merged_into_id)
    -- Like the names of an office in other languages left out where there is none: the documents of older versions have no such list.
    || coalesce((SELECT jsonb_build_object('datedNames', jsonb_agg(jsonb_build_object('name', n.label, 'language', n.language,
        'from', n.from_text, 'to', n.to_text) ORDER BY n.ordinal))
      FROM dated_names n WHERE n.actor_id = a.id HAVING count(*) > 0), '{}')
  FROM actors a WHERE a.id = given
$$;
