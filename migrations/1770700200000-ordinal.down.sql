ALTER TABLE participations RENAME COLUMN ordinal TO position;
ALTER TABLE citations RENAME COLUMN ordinal TO position;
ALTER TABLE event_issues RENAME COLUMN ordinal TO position;
ALTER TABLE status_changes RENAME COLUMN ordinal TO position;
ALTER TABLE tenures RENAME COLUMN ordinal TO position;
ALTER TABLE actor_names RENAME COLUMN ordinal TO position;

UPDATE revisions SET difference = regexp_replace(
  replace(difference::text, '"ordinal":', '"position":'),
  '"path": "(/[a-zA-Z]+/[0-9a-f-]{36})/ordinal"', '"path": "\1/position"', 'g')::jsonb
WHERE entity = 'event';
