-- Those of the sources that a published event rests on: by a citation, an entry of its ledger or what a party did. What was merged
-- is as public as what it was merged into.
CREATE OR REPLACE FUNCTION used_sources(given uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT s.id FROM (SELECT id, coalesce(merged_into_id, id) AS self FROM sources WHERE id = ANY (given)) s
  WHERE EXISTS (SELECT FROM citations x JOIN events e ON e.id = x.event_id
      WHERE x.source_id = s.self AND e.review = 'published' AND e.deleted_at IS NULL)
    OR EXISTS (SELECT FROM status_changes x JOIN events e ON e.id = x.event_id
      WHERE x.source_id = s.self AND e.review = 'published' AND e.deleted_at IS NULL)
    OR EXISTS (SELECT FROM participation_acts x JOIN events e ON e.id = x.event_id
      WHERE x.source_id = s.self AND e.review = 'published' AND e.deleted_at IS NULL)
$$;

-- What there was before is hidden where nothing published uses it: dossiers and sources first, for actors and publishers follow them.
SELECT hide_unused(kind, given) FROM (VALUES
  ('dossiers', ARRAY(SELECT id FROM dossiers)), ('sources', ARRAY(SELECT id FROM sources)),
  ('publishers', ARRAY(SELECT id FROM publishers)), ('actors', ARRAY(SELECT id FROM actors))) AS x (kind, given);
