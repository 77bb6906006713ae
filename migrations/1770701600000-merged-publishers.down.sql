DROP TRIGGER publishers_public_update ON publishers;
DROP TRIGGER source_agencies_follow_merge ON source_agencies;
DROP TRIGGER sources_follow_merge_of_publishers ON sources;
DROP TRIGGER publishers_follow_merge ON publishers;
-- What was merged is a publisher of its own again, that brought nothing out; histories do not tell that it was merged.
UPDATE revisions SET difference = (SELECT coalesce(jsonb_agg(step ORDER BY at), '[]')
  FROM jsonb_array_elements(difference) WITH ORDINALITY AS s (step, at) WHERE step ->> 'path' <> '/mergedInto')
WHERE entity = 'publisher' AND difference @> '[{"path": "/mergedInto"}]';
ALTER TABLE publishers DROP COLUMN merged_into_id;
DROP FUNCTION IF EXISTS surviving_publisher(uuid);
DELETE FROM function_files WHERE file = 'surviving_publisher.sql';
