UPDATE revisions SET difference = coalesce((SELECT jsonb_agg(CASE step ->> 'path'
    WHEN '' THEN jsonb_set(step, '{value}', (step -> 'value') - 'authorship') ELSE step END ORDER BY at)
  FROM jsonb_array_elements(difference) WITH ORDINALITY AS steps (step, at) WHERE step ->> 'path' <> '/authorship'), '[]')
WHERE entity = 'dossier';
ALTER TABLE revisions DROP COLUMN author_role;
ALTER TABLE dossiers DROP COLUMN authorship;
DELETE FROM function_files WHERE file = 'dossier_document.sql';
