-- Those of the publishers that stand behind a public source. What was merged is as public as what it was merged into.
CREATE OR REPLACE FUNCTION used_publishers(given uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT p.id FROM (SELECT id, coalesce(merged_into_id, id) AS self FROM publishers WHERE id = ANY (given)) p WHERE
    EXISTS (SELECT FROM sources s WHERE s.publisher_id = p.self AND s.is_public AND s.merged_into_id IS NULL)
    OR EXISTS (SELECT FROM sources s WHERE s.text_of_id = p.self AND s.is_public AND s.merged_into_id IS NULL)
    OR EXISTS (SELECT FROM source_agencies g JOIN sources s ON s.id = g.source_id
      WHERE g.publisher_id = p.self AND s.is_public AND s.merged_into_id IS NULL)
$$;
