ALTER TABLE spreadsheet_imports DROP COLUMN given_refs;
