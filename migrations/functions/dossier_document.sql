-- What the history of a dossier keeps: everything that somebody wrote, and nothing that follows from it.
-- Example: dossier_document(id) -> 'issues' = '[{"slug": "sanctions", "labels": {"en": "Sanctions"}}]'.
CREATE OR REPLACE FUNCTION dossier_document(given uuid) RETURNS jsonb
LANGUAGE sql STABLE STRICT
AS $$
  SELECT jsonb_build_object('slug', d.slug, 'refPrefix', d.ref_prefix, 'title', d.title, 'sentence', d.sentence, 'summary', d.summary,
    'translations', d.translations, 'languages', d.languages, 'licence', d.licence, 'authorship', d.authorship,
    'parties', (SELECT coalesce(jsonb_agg(s.actor_id ORDER BY s.ordinal), '[]') FROM dossier_actors s
      WHERE s.dossier_id = d.id AND s.seat = 'party'),
    'mediators', (SELECT coalesce(jsonb_agg(s.actor_id ORDER BY s.ordinal), '[]') FROM dossier_actors s
      WHERE s.dossier_id = d.id AND s.seat = 'mediator'),
    'issues', (SELECT coalesce(jsonb_agg(jsonb_build_object('slug', i.slug, 'labels', i.labels) ORDER BY i.ordinal), '[]') FROM issues i
      WHERE i.dossier_id = d.id))
  FROM dossiers d WHERE d.id = given
$$;
