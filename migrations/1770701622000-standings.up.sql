-- From which day until which, not itself of them, an undertaking stood by its ledger, as known from one day until another. Written by
-- refresh_standings alone; the function files fill it.
CREATE TABLE standings (
  event_id uuid NOT NULL CONSTRAINT standings_event_fkey REFERENCES events ON DELETE CASCADE,
  known_from date NOT NULL,
  known_until date NOT NULL,
  stood_from date NOT NULL,
  stood_until date NOT NULL,
  CONSTRAINT standings_pkey PRIMARY KEY (event_id, known_from, stood_from),
  CONSTRAINT standings_in_order CHECK (known_from < known_until AND stood_from < stood_until)
);
CREATE INDEX standings_days ON standings (known_until, stood_until, stood_from) INCLUDE (event_id, known_from);
