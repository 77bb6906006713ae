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

-- PostgreSQL 18 names constraints of columns that are never null after the column.
DO $$
DECLARE
  named record;
BEGIN
  FOR named IN
    SELECT conrelid::regclass AS of_table, conname FROM pg_constraint
    WHERE contype = 'n' AND connamespace = 'public'::regnamespace AND conname LIKE '%\_ordinal\_not\_null'
  LOOP
    EXECUTE format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', named.of_table, named.conname,
      replace(named.conname, '_ordinal_not_null', '_position_not_null'));
  END LOOP;
END $$;
