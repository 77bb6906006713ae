-- The older program finds these names as other spellings, without their days.
INSERT INTO actor_names (id, actor_id, ordinal, language, label)
SELECT gen_random_uuid(), n.actor_id, n.last + row_number() OVER (PARTITION BY n.actor_id ORDER BY n.label), NULL, n.label
FROM (SELECT DISTINCT d.actor_id, d.label, (SELECT coalesce(max(o.ordinal), -1) FROM actor_names o WHERE o.actor_id = d.actor_id) AS last
  FROM dated_names d WHERE NOT EXISTS (SELECT FROM actor_names o WHERE o.actor_id = d.actor_id AND o.label = d.label)) n;
DROP TABLE dated_names;
DELETE FROM function_files WHERE file IN ('actor_document.sql', 'event_text.sql', 'follow_search.sql');
