-- Where in its document the words stand that an event rests on: a TextQuoteSelector of the W3C, without its type. So a passage leads back to its place
-- where its words stand twice, or where nothing is quoted.
ALTER TABLE citations
  ADD COLUMN anchor jsonb,
  ADD CONSTRAINT citations_anchor_form CHECK (
    jsonb_typeof(anchor) = 'object' AND jsonb_typeof(anchor -> 'exact') = 'string' AND anchor ->> 'exact' ~ '\S'
    AND jsonb_typeof(anchor -> 'prefix') = 'string' AND jsonb_typeof(anchor -> 'suffix') = 'string');

-- Histories begin with it: no citation had a place. Citations came with the whole document, or one by one.
UPDATE revisions SET difference = (
  SELECT jsonb_agg(CASE
      WHEN step ->> 'path' = '' THEN jsonb_set(step, '{value,citations}', (
        SELECT coalesce(jsonb_object_agg(id, '{"anchor": null}'::jsonb || entry), '{}')
        FROM jsonb_each(step #> '{value,citations}') AS entries (id, entry)))
      WHEN step ->> 'path' ~ '^/citations/[0-9a-f-]{36}$' AND step ? 'value'
        THEN jsonb_set(step, '{value}', '{"anchor": null}'::jsonb || (step -> 'value'))
      ELSE step END ORDER BY at)
  FROM jsonb_array_elements(difference) WITH ORDINALITY AS steps (step, at))
WHERE entity = 'event'
  AND (difference #>> '{0,path}' = '' AND difference #> '{0,value,citations}' <> '{}' OR difference::text LIKE '%"path": "/citations/%');

-- What merges keep of citations is compared with them as they are: merges from before can still be undone.
UPDATE merge_rows SET before = before || '{"anchor": null}', after = after || '{"anchor": null}' WHERE relation = 'citations';
