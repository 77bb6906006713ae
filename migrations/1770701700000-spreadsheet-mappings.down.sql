DROP TABLE spreadsheet_mappings;
