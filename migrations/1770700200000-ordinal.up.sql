-- “Position” is what somebody thinks of an issue; the place of a part in its list is its ordinal.
-- Example: {"actor": "0196…", "role": "party", "position": 0} in a revision becomes {…, "ordinal": 0}.
ALTER TABLE participations RENAME COLUMN position TO ordinal;
ALTER TABLE citations RENAME COLUMN position TO ordinal;
ALTER TABLE event_issues RENAME COLUMN position TO ordinal;
ALTER TABLE status_changes RENAME COLUMN position TO ordinal;
ALTER TABLE tenures RENAME COLUMN position TO ordinal;
ALTER TABLE actor_names RENAME COLUMN position TO ordinal;

-- A quotation mark inside of a text is escaped, so that only keys of objects and ends of paths are met.
UPDATE revisions SET difference = regexp_replace(
  replace(difference::text, '"position":', '"ordinal":'),
  '"path": "(/[a-zA-Z]+/[0-9a-f-]{36})/position"', '"path": "\1/ordinal"', 'g')::jsonb
WHERE entity = 'event';

-- PostgreSQL 18 names constraints of columns that are never null after the column.
DO $$
DECLARE
  named record;
BEGIN
  FOR named IN
    SELECT conrelid::regclass AS of_table, conname FROM pg_constraint
    WHERE contype = 'n' AND connamespace = 'public'::regnamespace AND conname LIKE '%\_position\_not\_null'
  LOOP
    EXECUTE format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', named.of_table, named.conname,
      replace(named.conname, '_position_not_null', '_ordinal_not_null'));
  END LOOP;
END $$;
