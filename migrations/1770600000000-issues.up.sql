-- What an event is about, and what a side states there: a tag alone, or a position in an editor's words.
-- Example: Donald Trump, 27 February 2026, enrichment: "none at any percentage".
CREATE TABLE event_issues (
  id uuid CONSTRAINT event_issues_pkey PRIMARY KEY,
  event_id uuid NOT NULL CONSTRAINT event_issues_event_fkey REFERENCES events ON DELETE CASCADE,
  position smallint NOT NULL,
  issue text NOT NULL,
  actor_id uuid CONSTRAINT event_issues_actor_fkey REFERENCES actors ON DELETE RESTRICT,
  stance text,
  CONSTRAINT event_issues_known CHECK (issue IN ('enrichment', 'sanctions', 'missiles', 'inspections', 'regional', 'shipping', 'format')),
  CONSTRAINT event_issues_whole CHECK (num_nulls(actor_id, stance) IN (0, 2)),
  CONSTRAINT event_issues_stance_given CHECK (stance ~ '\S'),
  CONSTRAINT event_issues_once UNIQUE (event_id, issue, actor_id),
  CONSTRAINT event_issues_position_unique UNIQUE (event_id, position) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX event_issues_issue ON event_issues (issue, event_id);
CREATE INDEX event_issues_actor ON event_issues (actor_id);
