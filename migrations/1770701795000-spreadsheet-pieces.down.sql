ALTER TABLE spreadsheet_imports DROP COLUMN unwanted;
DROP TABLE spreadsheet_pieces;
