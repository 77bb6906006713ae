-- Editorial work: what people say of an event under review, and corrections that researchers suggest of what is published.
-- Example: a suggestion {"place": "Rome"} of version 3; an editor accepts it, and version 4 says Rome.
CREATE TABLE event_comments (
  id uuid CONSTRAINT event_comments_pkey PRIMARY KEY,
  event_id uuid NOT NULL CONSTRAINT event_comments_event_fkey REFERENCES events ON DELETE CASCADE,
  version integer NOT NULL,
  -- The state of review that the comment went with; null where it stands by itself.
  review text,
  comment text NOT NULL,
  author text NOT NULL,
  author_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT event_comments_comment_given CHECK (comment ~ '\S'),
  CONSTRAINT event_comments_review_known CHECK (review IN ('draft', 'in_review', 'published', 'retracted'))
);
CREATE INDEX event_comments_event ON event_comments (event_id, id);

CREATE TABLE event_suggestions (
  id uuid CONSTRAINT event_suggestions_pkey PRIMARY KEY,
  event_id uuid NOT NULL CONSTRAINT event_suggestions_event_fkey REFERENCES events ON DELETE CASCADE,
  base_version integer NOT NULL,
  changes jsonb NOT NULL,
  reason text NOT NULL,
  state text NOT NULL DEFAULT 'open',
  author text NOT NULL,
  author_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  decided_by text,
  decided_by_id uuid,
  decided_at timestamptz,
  comment text,
  CONSTRAINT event_suggestions_state_known CHECK (state IN ('open', 'accepted', 'rejected')),
  CONSTRAINT event_suggestions_reason_given CHECK (reason ~ '\S'),
  CONSTRAINT event_suggestions_decided CHECK ((state = 'open') = (decided_at IS NULL))
);
CREATE INDEX event_suggestions_event ON event_suggestions (event_id, id);
CREATE INDEX event_suggestions_open ON event_suggestions (id) WHERE state = 'open';
