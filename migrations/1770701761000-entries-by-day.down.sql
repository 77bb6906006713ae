DROP INDEX status_changes_effective;
