DROP FUNCTION event_document;
ALTER TABLE revisions DROP COLUMN author_id;
