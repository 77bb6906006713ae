ALTER TABLE status_changes DROP COLUMN rank;
