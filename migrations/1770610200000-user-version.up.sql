-- An account says which version of it was read, so that of two administrators the later one does not undo the earlier
-- unseen; and a source finds the entries of ledgers that rest on it, an actor those that quote it, without reading them all.
-- Example: If-Match "1" after somebody else made the reader an editor (version 2): 412.
ALTER TABLE users ADD COLUMN version integer NOT NULL DEFAULT 1;
CREATE INDEX status_changes_source ON status_changes (source_id, event_id) WHERE source_id IS NOT NULL;
CREATE INDEX status_changes_said_by ON status_changes (said_by_id) WHERE said_by_id IS NOT NULL;
