-- Those of the publishers that stand behind a public source.
CREATE OR REPLACE FUNCTION used_publishers(given uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT p.id FROM publishers p WHERE p.id = ANY (given) AND (
    EXISTS (SELECT FROM sources s WHERE s.publisher_id = p.id AND s.is_public AND s.merged_into_id IS NULL)
    OR EXISTS (SELECT FROM sources s WHERE s.text_of_id = p.id AND s.is_public AND s.merged_into_id IS NULL)
    OR EXISTS (SELECT FROM source_agencies g JOIN sources s ON s.id = g.source_id
      WHERE g.publisher_id = p.id AND s.is_public AND s.merged_into_id IS NULL))
$$;
