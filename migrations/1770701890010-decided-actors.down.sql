ALTER TABLE spreadsheet_imports DROP COLUMN decided_actors;
