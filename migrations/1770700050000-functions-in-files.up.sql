-- Functions stand in migrations/functions/, one a file, and are made anew when their file has changed; this table remembers
-- which text of each the database has. Example: ('event_text.sql', 'f3a1…', 2026-11-28 …).
CREATE TABLE function_files (
  file text CONSTRAINT function_files_pkey PRIMARY KEY,
  sha256 text NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now()
);
