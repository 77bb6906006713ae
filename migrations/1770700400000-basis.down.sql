UPDATE revisions SET difference = (
  SELECT jsonb_agg(CASE
      WHEN step ->> 'path' = '' THEN jsonb_set(step, '{value,statusChanges}', (
        SELECT coalesce(jsonb_object_agg(id, entry - 'basis'), '{}')
        FROM jsonb_each(step #> '{value,statusChanges}') AS entries (id, entry)))
      WHEN step ->> 'path' ~ '^/statusChanges/[0-9a-f-]{36}$' THEN step #- '{value,basis}'
      ELSE step END ORDER BY at)
  FROM jsonb_array_elements(difference) WITH ORDINALITY AS steps (step, at))
WHERE entity = 'event' AND (difference #>> '{0,path}' = '' OR difference::text LIKE '%"path": "/statusChanges/%');

ALTER TABLE status_changes DROP COLUMN basis;
