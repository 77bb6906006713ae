-- What each who writes finds on a desk of their own.

-- Who is asked to see to an event that is being worked on, by whom and why. It is no part of the record: no version and no bundle has it.
-- Example: ('0197…', the researcher, 'Can you find the communiqué?', 'The editor', the editor).
CREATE TABLE assignments (
  event_id uuid NOT NULL,
  user_id uuid NOT NULL,
  note text,
  author text NOT NULL,
  author_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT assignments_pkey PRIMARY KEY (event_id),
  CONSTRAINT assignments_event_fkey FOREIGN KEY (event_id) REFERENCES events (id) ON DELETE CASCADE,
  CONSTRAINT assignments_user_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
  CONSTRAINT assignments_author_fkey FOREIGN KEY (author_id) REFERENCES users (id) ON DELETE RESTRICT,
  CONSTRAINT assignments_note_given CHECK (note ~ '\S')
);
CREATE INDEX assignments_user ON assignments (user_id, event_id);

-- When somebody last looked at what others said of their events; null: never.
ALTER TABLE users ADD COLUMN desk_seen_at timestamptz;

-- Whoever began an event wrote its first version.
CREATE INDEX revisions_begun ON revisions (author_id, entity_id) WHERE entity = 'event' AND version = 1;
-- The last writings of somebody, without sorting all of them.
DROP INDEX revisions_of_author;
CREATE INDEX revisions_of_author ON revisions (author_id, recorded_at);
CREATE INDEX events_unpublished ON events (review, updated_at, id) WHERE review IN ('draft', 'in_review') AND deleted_at IS NULL;
CREATE INDEX event_comments_created_at ON event_comments (created_at);

-- What is said of something, and who is to see to it, is told live to those who work on it, and to nobody else: migrations/functions has how.
CREATE FUNCTION note_talk() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER event_comments_live AFTER INSERT ON event_comments REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION note_talk();
CREATE TRIGGER assignments_live_insert AFTER INSERT ON assignments REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION note_talk();
CREATE TRIGGER assignments_live_update AFTER UPDATE ON assignments REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION note_talk();
CREATE TRIGGER assignments_live_delete AFTER DELETE ON assignments REFERENCING OLD TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION note_talk();
CREATE TRIGGER suggestions_live_insert AFTER INSERT ON suggestions REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION note_talk();
CREATE TRIGGER suggestions_live_update AFTER UPDATE ON suggestions REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION note_talk();
