DROP INDEX status_changes_said_by;
DROP INDEX status_changes_source;
ALTER TABLE users DROP COLUMN version;
