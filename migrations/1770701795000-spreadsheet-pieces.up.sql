-- The files that imports are made of, packed (gzip) and in pieces, so that whichever node takes the work up can read them; until now they lay on the disk of
-- the node that took them. They go when the import is applied or removed, after thirty days, or when their owner has sent more since than
-- is kept for one person.
-- Example: ('0197…', position 0, the first 128 KiB of trips.csv, packed).
CREATE TABLE spreadsheet_pieces (
  import_id uuid NOT NULL,
  position integer NOT NULL,
  bytes bytea NOT NULL,
  CONSTRAINT spreadsheet_pieces_pkey PRIMARY KEY (import_id, position),
  CONSTRAINT spreadsheet_pieces_import_fkey FOREIGN KEY (import_id) REFERENCES spreadsheet_imports (id) ON DELETE CASCADE,
  CONSTRAINT spreadsheet_pieces_bounded CHECK (position >= 0 AND octet_length(bytes) BETWEEN 1 AND 131072)
);
-- It is packed already.
ALTER TABLE spreadsheet_pieces ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Whether somebody wants an end of the work on it, on whichever node that is.
ALTER TABLE spreadsheet_imports ADD COLUMN unwanted boolean NOT NULL DEFAULT false;
