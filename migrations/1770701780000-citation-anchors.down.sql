UPDATE merge_rows SET before = before - 'anchor', after = after - 'anchor' WHERE relation = 'citations';
UPDATE revisions SET difference = coalesce((
  SELECT jsonb_agg(CASE
      WHEN step ->> 'path' = '' THEN jsonb_set(step, '{value,citations}', (
        SELECT coalesce(jsonb_object_agg(id, entry - 'anchor'), '{}')
        FROM jsonb_each(step #> '{value,citations}') AS entries (id, entry)))
      WHEN step ->> 'path' ~ '^/citations/[0-9a-f-]{36}$' AND step ? 'value' THEN step #- '{value,anchor}'
      ELSE step END ORDER BY at)
  FROM jsonb_array_elements(difference) WITH ORDINALITY AS steps (step, at)
  WHERE step ->> 'path' !~ '^/citations/[0-9a-f-]{36}/anchor(/|$)'), '[]')
WHERE entity = 'event'
  AND (difference #>> '{0,path}' = '' AND difference #> '{0,value,citations}' <> '{}' OR difference::text LIKE '%"path": "/citations/%');
UPDATE suggestions SET changes = jsonb_set(changes, '{citations}', (
  SELECT coalesce(jsonb_agg(part - 'anchor' ORDER BY at), '[]')
  FROM jsonb_array_elements(changes -> 'citations') WITH ORDINALITY AS parts (part, at)))
WHERE entity = 'event' AND jsonb_typeof(changes -> 'citations') = 'array';
ALTER TABLE citations
  DROP CONSTRAINT citations_anchor_form,
  DROP COLUMN anchor;
