-- Publishers become names again, and every source has the grade that it had or inherited. What had no address is given one that
-- leads nowhere, what had no day the day of its access or of its record; a quote keeps one translation.
ALTER TABLE sources DISABLE TRIGGER USER;
ALTER TABLE citations DISABLE TRIGGER USER;
ALTER TABLE sources DROP CONSTRAINT sources_address_hashed, DROP CONSTRAINT sources_published_whole;
UPDATE sources s SET
  reliability = coalesce(s.reliability, p.reliability),
  published_on = coalesce(s.published_on, s.accessed_on, s.created_at::date),
  note = CASE WHEN s.url IS NULL THEN concat_ws(' ', s.citation, s.note) ELSE s.note END,
  url = CASE WHEN s.url IS NULL THEN 'https://no-address.invalid/' || s.slug
    WHEN length(s.url) > 2000 THEN left(s.url, 1900) || '#!' || left(md5(s.url), 20) ELSE s.url END
FROM publishers p WHERE p.id = s.publisher_id;

CREATE FUNCTION pg_temp.one_of(texts jsonb, quoted text, spoken text[]) RETURNS jsonb LANGUAGE sql AS $$
  SELECT CASE WHEN jsonb_typeof(texts) = 'object' THEN coalesce(
    (SELECT texts -> l FROM unnest(spoken) WITH ORDINALITY AS s (l, n) WHERE texts ? l AND l IS DISTINCT FROM quoted ORDER BY n LIMIT 1),
    (SELECT t.value FROM jsonb_each(texts) AS t (key, value) ORDER BY t.key LIMIT 1)) ELSE texts END
$$;
CREATE FUNCTION pg_temp.uncited(entry jsonb, spoken text[]) RETURNS jsonb LANGUAGE sql AS $$
  SELECT (entry - 'quoteNote' - 'knownOn')
    || jsonb_build_object('translation', pg_temp.one_of(entry -> 'translation', entry ->> 'language', spoken))
$$;
UPDATE revisions r SET difference = coalesce((
  SELECT jsonb_agg(CASE
      WHEN step ->> 'path' = '' THEN jsonb_set(step, '{value,citations}', (
        SELECT coalesce(jsonb_object_agg(id, pg_temp.uncited(entry, d.languages)), '{}')
        FROM jsonb_each(step #> '{value,citations}') AS entries (id, entry)))
      WHEN step ->> 'path' ~ '^/citations/[0-9a-f-]{36}$' AND step ? 'value'
        THEN jsonb_set(step, '{value}', pg_temp.uncited(step -> 'value', d.languages))
      WHEN step ->> 'path' ~ '^/citations/[0-9a-f-]{36}/translation$'
        THEN jsonb_set(step, '{value}', pg_temp.one_of(step -> 'value', NULL, d.languages))
      -- One of several languages changed: the text that there is one of now.
      WHEN step ->> 'path' ~ '^/citations/[0-9a-f-]{36}/translation/' THEN
        jsonb_build_object('op', 'replace', 'path', left(step ->> 'path', 59), 'value', coalesce(step -> 'value', 'null'))
      ELSE step END ORDER BY at)
  FROM jsonb_array_elements(r.difference) WITH ORDINALITY AS steps (step, at)
  WHERE step ->> 'path' !~ '^/citations/[0-9a-f-]{36}/(quoteNote|knownOn)$'), '[]')
FROM events e JOIN dossiers d ON d.id = e.dossier_id
WHERE e.id = r.entity_id AND r.entity = 'event'
  AND (r.difference #>> '{0,path}' = '' OR r.difference::text LIKE '%"path": "/citations/%');
UPDATE event_suggestions s SET changes = jsonb_set(s.changes, '{citations}', (
  SELECT coalesce(jsonb_agg(CASE WHEN part ? 'translation'
    THEN pg_temp.uncited(part, d.languages) ELSE part - 'quoteNote' - 'knownOn' END ORDER BY at), '[]')
  FROM jsonb_array_elements(s.changes -> 'citations') WITH ORDINALITY AS parts (part, at)))
FROM events e JOIN dossiers d ON d.id = e.dossier_id
WHERE e.id = s.event_id AND jsonb_typeof(s.changes -> 'citations') = 'array';

ALTER TABLE citations ADD COLUMN one_translation text;
UPDATE citations c SET one_translation = pg_temp.one_of(c.translation, c.language, d.languages) #>> '{}'
FROM events e JOIN dossiers d ON d.id = e.dossier_id WHERE e.id = c.event_id AND c.translation IS NOT NULL;
ALTER TABLE citations
  DROP COLUMN translation,
  DROP COLUMN quote_note,
  DROP COLUMN known_on;
ALTER TABLE citations RENAME COLUMN one_translation TO translation;

CREATE FUNCTION pg_temp.name_of(given jsonb) RETURNS jsonb LANGUAGE sql AS $$
  SELECT coalesce((SELECT to_jsonb(name) FROM publishers WHERE id::text = given #>> '{}'), given)
$$;
CREATE FUNCTION pg_temp.grade(given jsonb, of uuid) RETURNS jsonb LANGUAGE sql AS $$
  SELECT CASE WHEN given = 'null' THEN (SELECT to_jsonb(p.reliability) FROM sources s JOIN publishers p ON p.id = s.publisher_id WHERE s.id = of)
    ELSE given END
$$;
UPDATE revisions r SET difference = coalesce((
  SELECT jsonb_agg(CASE step ->> 'path'
      WHEN '' THEN jsonb_set(step, '{value}', (step -> 'value') - 'kind' - 'citation' - 'accessedOn' - 'agencies' - 'textOf' - 'titleSource'
        - 'seen' - 'archivedAt' - 'archiveUrl' - 'contentHash'
        || jsonb_build_object('publisher', pg_temp.name_of(step #> '{value,publisher}'),
          'reliability', pg_temp.grade(step #> '{value,reliability}', r.entity_id)))
      WHEN '/publisher' THEN jsonb_set(step, '{value}', pg_temp.name_of(step -> 'value'))
      WHEN '/reliability' THEN jsonb_set(step, '{value}', pg_temp.grade(step -> 'value', r.entity_id))
      ELSE step END ORDER BY at)
  FROM jsonb_array_elements(r.difference) WITH ORDINALITY AS steps (step, at)
  WHERE step ->> 'path' NOT IN ('/kind', '/citation', '/accessedOn', '/agencies', '/textOf', '/titleSource', '/seen', '/archivedAt',
    '/archiveUrl', '/contentHash')), '[]')
WHERE r.entity = 'source';
DELETE FROM revisions WHERE entity = 'publisher';
ALTER TABLE revisions
  DROP CONSTRAINT revisions_entity_known,
  ADD CONSTRAINT revisions_entity_known CHECK (entity IN ('dossier', 'actor', 'source', 'event'));

DROP TRIGGER sources_address_update ON sources;
DROP TRIGGER sources_address_insert ON sources;
DROP FUNCTION hash_address();
DROP TABLE source_agencies;
ALTER TABLE sources
  DROP CONSTRAINT sources_publisher_fkey,
  DROP CONSTRAINT sources_address_or_citation,
  DROP COLUMN publisher_id,
  DROP COLUMN kind,
  DROP COLUMN citation,
  DROP COLUMN published_text,
  DROP COLUMN accessed_on,
  DROP COLUMN text_of_id,
  DROP COLUMN title_source,
  DROP COLUMN seen,
  DROP COLUMN archived_at,
  DROP COLUMN archive_url,
  DROP COLUMN content_hash,
  DROP COLUMN address_hash,
  ALTER COLUMN url SET NOT NULL,
  ALTER COLUMN published_on SET NOT NULL,
  ALTER COLUMN reliability SET DEFAULT 'F',
  ALTER COLUMN reliability SET NOT NULL;
DROP TABLE publishers;
DROP INDEX sources_newest;
CREATE INDEX sources_published_on ON sources (published_on, id);

CREATE OR REPLACE FUNCTION address_key(url text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (
  SELECT regexp_replace(lower(part[1]), ':(80|443)$', '')
    || regexp_replace(part[2], '/+$', '')
    || coalesce('?' || (
      SELECT string_agg(pair, '&' ORDER BY pair COLLATE "C") FROM unnest(string_to_array(part[3], '&')) AS pair
      WHERE pair <> '' AND pair !~* '^(utm_\w+|at_(medium|campaign|format|custom\d*|link_\w+|ptr_name|bbc_team)|(fb|g|d|y|tw|mscl|ttcl|igsh)clid|g?braid|wbraid|gclsrc|msclkid|igshid|igsh|mc_[ce]id|mkt_tok|_hs(enc|mi)|_ga|_gl|xtor|ref_(src|url)|cmpid|smid|smtyp|ncid|s_cid|guc\w+|__twitter_impression)(=|$)')
      , '')
    || coalesce(substring(part[4] FROM '^#[!/].*$'), '')
  FROM regexp_match(url, '^\s*https?://(?:www\.)?([^/?#]*)([^?#]*)(?:\?([^#]*))?(#.*)?$', 'i') AS part
);
CREATE UNIQUE INDEX sources_address_unique ON sources (address_key(url));

-- Search goes by the day and the one translation that there are now, until an older program has run its own file again.
CREATE OR REPLACE FUNCTION event_text(given uuid, known_by date) RETURNS text
LANGUAGE sql STABLE STRICT PARALLEL SAFE COST 1000
RETURN (
  SELECT fold(concat_ws(' ', e.ref, e.title, e.summary, e.place, e.said_as, e.condition, e.consequence,
    (SELECT string_agg(n.label, ' ') FROM actor_names n WHERE n.actor_id IN (
       SELECT p.actor_id FROM participations p WHERE p.event_id = e.id
       UNION SELECT c.speaker_id FROM citations c JOIN sources s ON s.id = c.source_id
         WHERE c.event_id = e.id AND s.published_on <= known_by)),
    (SELECT string_agg(concat_ws(' ', c.quote, c.translation, c.attribution, s.publisher, s.title), ' ' ORDER BY c.ordinal)
       FROM citations c JOIN sources s ON s.id = c.source_id WHERE c.event_id = e.id AND s.published_on <= known_by)))
  FROM events e WHERE e.id = given
);
DELETE FROM function_files WHERE file IN ('event_text.sql', 'source_document.sql', 'publisher_document.sql', 'independent_sources.sql');
DROP FUNCTION IF EXISTS publisher_document(uuid);
DROP FUNCTION IF EXISTS independent_sources(uuid[]);
DROP FUNCTION pg_temp.grade;
DROP FUNCTION pg_temp.name_of;
DROP FUNCTION pg_temp.uncited;
DROP FUNCTION pg_temp.one_of;
ALTER TABLE citations ENABLE TRIGGER USER;
ALTER TABLE sources ENABLE TRIGGER USER;
