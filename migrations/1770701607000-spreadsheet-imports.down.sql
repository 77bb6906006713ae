DROP TABLE spreadsheet_import_events;
DROP TABLE spreadsheet_rows;
DROP TABLE spreadsheet_imports;
