-- Forms as their writers left them, so that they are found again after a crash or on another machine. A form is kept as
-- the very text that was sent: json, unlike jsonb, takes whatever a person can type.
-- Example: ('0197…', 'event:new', '{"title": "Talks in Musc"}').
CREATE TABLE form_drafts (
  user_id uuid NOT NULL CONSTRAINT form_drafts_user_fkey REFERENCES users ON DELETE CASCADE,
  key text NOT NULL,
  title text,
  document json NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT form_drafts_pkey PRIMARY KEY (user_id, key)
);
