-- What is searched of an event, as it was from day to day: what is looked for as of a day is asked of what is kept, not made anew.
-- Example: talks known since 3 February, of which an article of 6 February quotes "a good start": their words from 3 to 5 February
-- stand in event_search_past without the article's; event_search has them all, and holds from 6 February on.
DROP INDEX event_search_document;
ALTER TABLE event_search DROP COLUMN document;
-- The day from which what stands here was known.
ALTER TABLE event_search ADD COLUMN document tsvector NOT NULL DEFAULT '', ADD COLUMN known_from date NOT NULL DEFAULT '-infinity';
CREATE INDEX event_search_document ON event_search USING gin (document);

CREATE TABLE event_search_past (
  event_id uuid NOT NULL CONSTRAINT event_search_past_event_fkey REFERENCES events ON DELETE CASCADE,
  known_from date NOT NULL,
  -- Exclusive.
  known_until date NOT NULL,
  body text NOT NULL,
  document tsvector NOT NULL,
  CONSTRAINT event_search_past_pkey PRIMARY KEY (event_id, known_from),
  CONSTRAINT event_search_past_in_order CHECK (known_from < known_until)
);

-- How a name sounds, roughly, whoever wrote it down: letters that languages write unlike are one.
-- Example: spelling('Araghtchi') = spelling('Araqchi') = spelling('Araghchi'), spelling('Selenskyj') = spelling('Zelenskyy').
CREATE FUNCTION spelling(name text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN regexp_replace(translate(regexp_replace(regexp_replace(regexp_replace(regexp_replace(replace(replace(
  fold(name), 'تش', 'چ'), 'ة', 'ه'),
  'x', 'ks', 'g'), 'tsch|tch|sch|sh|ch|cz', 'x', 'g'), 'gh|kh|ck|q', 'k', 'g'), 'ou|oo', 'u', 'g'),
  'yjzwcgh', 'iisvkk'), '(.)\1+', '\1', 'g');
CREATE INDEX actor_names_spelling ON actor_names USING gin (spelling(label) gin_trgm_ops);
CREATE INDEX dated_names_spelling ON dated_names USING gin (spelling(label) gin_trgm_ops);

-- Stems of French words, folded, each with its mark: a stem is no word that anybody wrote.
CREATE FUNCTION french_stems(body text) RETURNS text[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (SELECT coalesce(array_agg('fr:' || lexeme), '{}')
  FROM unnest(to_tsvector('pg_catalog.french', translate(body, '-/._@:''–—', '         '))));

-- Events that the running transaction has changed: what is searched of each is written once, when it commits. Nothing stays here.
CREATE UNLOGGED TABLE event_search_stale (event_id uuid NOT NULL);
CREATE FUNCTION refresh_stale_search() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE CONSTRAINT TRIGGER event_search_stale_refresh AFTER INSERT ON event_search_stale
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refresh_stale_search();

-- What an event is about is found by its label, too.
CREATE TRIGGER event_issues_search_insert AFTER INSERT ON event_issues REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_search();
CREATE TRIGGER event_issues_search_update AFTER UPDATE ON event_issues REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_search();
CREATE TRIGGER event_issues_search_delete AFTER DELETE ON event_issues REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_search();

-- Until the functions in files are there, nothing is written.
DROP FUNCTION event_text(uuid, date);
CREATE OR REPLACE FUNCTION refresh_event_search(event_ids uuid[]) RETURNS void LANGUAGE sql AS 'SELECT';
DELETE FROM function_files WHERE file IN ('event_text.sql', 'refresh_event_search.sql', 'follow_search.sql');
