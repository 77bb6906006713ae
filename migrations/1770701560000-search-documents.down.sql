DROP TRIGGER event_issues_search_insert ON event_issues;
DROP TRIGGER event_issues_search_update ON event_issues;
DROP TRIGGER event_issues_search_delete ON event_issues;
DROP FUNCTION IF EXISTS event_words(uuid, date);
DROP FUNCTION IF EXISTS event_days(uuid);
DROP FUNCTION IF EXISTS bigrams(text);
DROP FUNCTION IF EXISTS names_like(text);
DROP INDEX actor_names_spelling;
DROP INDEX dated_names_spelling;
DROP FUNCTION spelling(text);
DROP FUNCTION french_stems(text);
DROP TABLE event_search_past;
DROP TABLE event_search_stale;
DROP FUNCTION refresh_stale_search();
DROP INDEX event_search_document;
ALTER TABLE event_search DROP COLUMN document, DROP COLUMN known_from;
ALTER TABLE event_search ADD COLUMN document tsvector NOT NULL GENERATED ALWAYS AS
  (to_tsvector('simple', translate(body, '-/._@:''–—', '         '))) STORED;
CREATE INDEX event_search_document ON event_search USING gin (document);
-- The program that this goes back to writes both anew.
CREATE FUNCTION event_text(given uuid, known_by date) RETURNS text
LANGUAGE sql STABLE STRICT PARALLEL SAFE COST 1000 AS 'SELECT NULL::text';
CREATE OR REPLACE FUNCTION refresh_event_search(event_ids uuid[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO event_search (event_id, body)
  SELECT e.id, event_text(e.id, 'infinity') FROM events e WHERE e.id = ANY (event_ids)
  ON CONFLICT (event_id) DO UPDATE SET body = excluded.body WHERE event_search.body <> excluded.body
$$;
DELETE FROM function_files WHERE file IN ('bigrams.sql', 'event_days.sql', 'event_text.sql', 'event_words.sql', 'follow_search.sql', 'names_like.sql', 'refresh_event_search.sql',
  'refresh_stale_search.sql');
