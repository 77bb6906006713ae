-- How somebody reads a kind of spreadsheet, by a name, to be used again for the next of that kind. It is theirs, and no part of the record.
-- Example: ('0197…', the researcher, 'Votes of the Council', '{"title": "agenda_item", "when": "date", "parties": ["member_veto1", "member_veto2"]}').
CREATE TABLE spreadsheet_mappings (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  name text NOT NULL,
  mapping jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT spreadsheet_mappings_pkey PRIMARY KEY (id),
  CONSTRAINT spreadsheet_mappings_user_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT spreadsheet_mappings_name_given CHECK (name ~ '\S')
);
CREATE UNIQUE INDEX spreadsheet_mappings_name_once ON spreadsheet_mappings (user_id, name);
