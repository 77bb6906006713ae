-- Spreadsheets that somebody brings in, from the upload on: what was asked, what was found, and how far it is. The file itself lies
-- in the data folder under the id.
-- Example: ('0197…', 'trips.csv', 'checked', total 4271, ok 4260, rejected 9, duplicate 2).
CREATE TABLE spreadsheet_imports (
  id uuid CONSTRAINT spreadsheet_imports_pkey PRIMARY KEY,
  user_id uuid NOT NULL CONSTRAINT spreadsheet_imports_user_fkey REFERENCES users ON DELETE CASCADE,
  dossier_id uuid NOT NULL CONSTRAINT spreadsheet_imports_dossier_fkey REFERENCES dossiers ON DELETE CASCADE,
  state text NOT NULL CONSTRAINT spreadsheet_imports_state_known
    CHECK (state IN ('checking', 'checked', 'applying', 'applied', 'failed', 'interrupted')),
  file_name text NOT NULL,
  file_size bigint NOT NULL,
  -- What its owner said of the file: the mapping as it was sent.
  mapping jsonb NOT NULL,
  -- What the last check found, whole but for the rows.
  findings jsonb,
  -- What its owner decided when applying it.
  decisions jsonb,
  -- Why it failed.
  problem jsonb,
  progress real NOT NULL,
  -- When the step that is under way began, to tell how long it will take.
  step_began_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  applied_at timestamptz
);
CREATE INDEX spreadsheet_imports_of_user ON spreadsheet_imports (user_id, id);
CREATE INDEX spreadsheet_imports_of_dossier ON spreadsheet_imports (dossier_id);

-- The rows of a spreadsheet as they were read, until it is applied. They can be read again from the file at any time, so that they
-- are not worth a log: after a crash of the database the table is empty, and the check is done again.
-- Example: ('0197…', line 3, 'create', {"title": "Talks in Muscat", "when": "2026-02-06", …}).
CREATE UNLOGGED TABLE spreadsheet_rows (
  import_id uuid NOT NULL CONSTRAINT spreadsheet_rows_import_fkey REFERENCES spreadsheet_imports ON DELETE CASCADE,
  line integer NOT NULL,
  outcome text NOT NULL CONSTRAINT spreadsheet_rows_outcome_known
    CHECK (outcome IN ('create', 'update', 'unchanged', 'duplicate', 'rejected')),
  cells jsonb NOT NULL,
  -- Of what is to be created or updated: the event as it is written.
  body jsonb,
  -- What rejected it.
  mistakes jsonb,
  -- The event that it is, or may be.
  event_id uuid,
  -- The line of the same file that it repeats.
  same_as integer,
  -- The version of the event that it was compared with.
  version integer,
  CONSTRAINT spreadsheet_rows_pkey PRIMARY KEY (import_id, line)
);
CREATE INDEX spreadsheet_rows_by_outcome ON spreadsheet_rows (import_id, outcome, line);

-- What an import wrote, so that it can be taken back as long as nothing of it was edited.
CREATE TABLE spreadsheet_import_events (
  import_id uuid NOT NULL CONSTRAINT spreadsheet_import_events_import_fkey REFERENCES spreadsheet_imports ON DELETE CASCADE,
  event_id uuid NOT NULL CONSTRAINT spreadsheet_import_events_event_fkey REFERENCES events ON DELETE CASCADE,
  -- The version that it made; 1 where it created the event.
  version integer NOT NULL,
  CONSTRAINT spreadsheet_import_events_pkey PRIMARY KEY (import_id, event_id)
);
CREATE INDEX spreadsheet_import_events_of_event ON spreadsheet_import_events (event_id);
