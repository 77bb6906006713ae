-- What a ledger entry rests on: a side, mediator or host announced it, others reported it, an editor inferred it.
-- Example: “another round next week”, said by Oman's minister, is announced; that it lapsed, by nobody named, is inferred.
ALTER TABLE status_changes ADD COLUMN basis text;
-- The ledger refuses updates; a column may be told anew in its type.
ALTER TABLE status_changes ALTER COLUMN basis TYPE text USING CASE
  WHEN said_by_id IS NOT NULL THEN 'announced'
  WHEN status IN ('lapsed', 'expired', 'overtaken') THEN 'inferred'
  ELSE 'reported' END;
ALTER TABLE status_changes ALTER COLUMN basis SET NOT NULL;
ALTER TABLE status_changes
  ADD CONSTRAINT status_changes_basis_known CHECK (basis IN ('announced', 'reported', 'inferred'));

-- Histories are differences: entries came with the whole document, or one by one.
CREATE FUNCTION pg_temp.with_basis(entry jsonb) RETURNS jsonb LANGUAGE sql AS $$
  SELECT entry || jsonb_build_object('basis', CASE
    WHEN entry ->> 'saidBy' IS NOT NULL THEN 'announced'
    WHEN entry ->> 'status' IN ('lapsed', 'expired', 'overtaken') THEN 'inferred'
    ELSE 'reported' END)
$$;
UPDATE revisions SET difference = (
  SELECT jsonb_agg(CASE
      WHEN step ->> 'path' = '' THEN jsonb_set(step, '{value,statusChanges}', (
        SELECT coalesce(jsonb_object_agg(id, pg_temp.with_basis(entry)), '{}')
        FROM jsonb_each(step #> '{value,statusChanges}') AS entries (id, entry)))
      WHEN step ->> 'path' ~ '^/statusChanges/[0-9a-f-]{36}$' THEN jsonb_set(step, '{value}', pg_temp.with_basis(step -> 'value'))
      ELSE step END ORDER BY at)
  FROM jsonb_array_elements(difference) WITH ORDINALITY AS steps (step, at))
WHERE entity = 'event' AND (difference #>> '{0,path}' = '' OR difference::text LIKE '%"path": "/statusChanges/%');
DROP FUNCTION pg_temp.with_basis;
