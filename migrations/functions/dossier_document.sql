-- What the history of a dossier keeps: everything that somebody wrote, and nothing that follows from it.
-- Example: actor_document(id) -> 'names' = '{"en": "Oman", "fr": "Oman"}'.
CREATE OR REPLACE FUNCTION dossier_document(given uuid) RETURNS jsonb
LANGUAGE sql STABLE STRICT
AS $$
  SELECT jsonb_build_object('slug', slug, 'refPrefix', ref_prefix, 'title', title, 'summary', summary, 'languages', languages)
  FROM dossiers WHERE id = given
$$;
