-- The refs that an import was given before its events are written, until they are: where it comes to nothing they are given back, also after a
-- crash. `{IRUS-2027-001,IRUS-2027-002}`
ALTER TABLE spreadsheet_imports ADD COLUMN given_refs text[];
