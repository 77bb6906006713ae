-- Publishers stand by themselves, with the grade that their sources inherit; a source may have no address, no exact day, and
-- tells whose words it carries; a quote is translated into several languages.
-- Example: “The Japan Times” (B) carries Reuters, so that with a page of Reuters itself it is one independent source.
CREATE TABLE publishers (
  id uuid CONSTRAINT publishers_pkey PRIMARY KEY,
  slug text NOT NULL CONSTRAINT publishers_slug_unique UNIQUE,
  name text NOT NULL CONSTRAINT publishers_name_unique UNIQUE,
  reliability character(1) NOT NULL DEFAULT 'F',
  -- What its sources are where they do not say otherwise.
  kind text NOT NULL DEFAULT 'article',
  country text,
  note text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT publishers_named UNIQUE (id, name),
  CONSTRAINT publishers_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  CONSTRAINT publishers_name_given CHECK (name ~ '\S'),
  CONSTRAINT publishers_reliability_known CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
  CONSTRAINT publishers_kind_known
    CHECK (kind IN ('article', 'statement', 'post', 'broadcast', 'document', 'book', 'interview', 'digest')),
  CONSTRAINT publishers_country_form CHECK (country ~ '^[A-Z]{2}$')
);
CREATE INDEX publishers_trigram ON publishers USING gin (fold(name) gin_trgm_ops);

-- One for each name. Two that differ in accents or script only have slugs of their own.
INSERT INTO publishers (id, slug, name)
SELECT gen_random_uuid(), CASE WHEN n = 1 AND plain <> '' THEN plain ELSE concat_ws('-', nullif(plain, ''), left(md5(name), 8)) END, name
FROM (
  SELECT name, plain, row_number() OVER (PARTITION BY plain ORDER BY name COLLATE "C") AS n
  FROM (SELECT DISTINCT publisher AS name, left(btrim(regexp_replace(fold(publisher), '[^a-z0-9]+', '-', 'g'), '-'), 60) AS folded FROM sources) named
    CROSS JOIN LATERAL (SELECT btrim(folded, '-') AS plain) p
) x;
-- It has the grade that all of its sources have.
UPDATE publishers p SET reliability = g.grade
FROM (SELECT publisher, min(reliability) AS grade FROM sources WHERE merged_into_id IS NULL
  GROUP BY publisher HAVING min(reliability) = max(reliability)) g
WHERE g.publisher = p.name;

ALTER TABLE revisions
  DROP CONSTRAINT revisions_entity_known,
  ADD CONSTRAINT revisions_entity_known CHECK (entity IN ('dossier', 'actor', 'source', 'publisher', 'event'));
INSERT INTO revisions (id, entity, entity_id, version, author, difference)
SELECT gen_random_uuid(), 'publisher', id, 1, 'Démarche', jsonb_build_array(jsonb_build_object('op', 'add', 'path', '', 'value',
  jsonb_build_object('slug', slug, 'name', name, 'reliability', reliability, 'kind', kind, 'country', country, 'note', note)))
FROM publishers;

-- Search and stream follow what people write; of this they are told by the functions in files.
ALTER TABLE sources DISABLE TRIGGER USER;
ALTER TABLE citations DISABLE TRIGGER USER;

ALTER TABLE sources
  ADD COLUMN publisher_id uuid,
  ADD COLUMN kind text NOT NULL DEFAULT 'article',
  -- What is printed of what has no address: “Cable 04MUSCAT1234, 3 May 2004, State Department archive”.
  ADD COLUMN citation text,
  -- A day, a month or a year (EDTF); published_on is its last day.
  ADD COLUMN published_text text,
  ADD COLUMN accessed_on date,
  -- Whose text it is, where it is not its own.
  ADD COLUMN text_of_id uuid CONSTRAINT sources_text_of_fkey REFERENCES publishers ON DELETE RESTRICT,
  ADD COLUMN title_source text,
  -- Whether an editor read the page, or only a list that names it.
  ADD COLUMN seen text NOT NULL DEFAULT 'read',
  ADD COLUMN archived_at timestamptz,
  ADD COLUMN archive_url text,
  ADD COLUMN content_hash text,
  ADD COLUMN address_hash text,
  ALTER COLUMN url DROP NOT NULL,
  ALTER COLUMN published_on DROP NOT NULL,
  ALTER COLUMN reliability DROP NOT NULL,
  ALTER COLUMN reliability DROP DEFAULT;
UPDATE sources s SET publisher_id = p.id, published_text = s.published_on::text, address_hash = md5(address_key(s.url)),
  reliability = nullif(nullif(s.reliability, p.reliability), 'F')
FROM publishers p WHERE p.name = s.publisher;
ALTER TABLE sources
  ALTER COLUMN publisher_id SET NOT NULL,
  -- The name stands here too, for it is searched with the title; it cannot be another than the publisher's.
  ADD CONSTRAINT sources_publisher_fkey FOREIGN KEY (publisher_id, publisher) REFERENCES publishers (id, name)
    ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT sources_kind_known
    CHECK (kind IN ('article', 'statement', 'post', 'broadcast', 'document', 'book', 'interview', 'digest')),
  ADD CONSTRAINT sources_address_or_citation CHECK (url IS NOT NULL OR citation ~ '\S'),
  ADD CONSTRAINT sources_published_whole CHECK (num_nulls(published_text, published_on) IN (0, 2)),
  ADD CONSTRAINT sources_title_source_known CHECK (title_source IN ('page', 'address', 'editor', 'listed')),
  ADD CONSTRAINT sources_seen_known CHECK (seen IN ('read', 'listed')),
  ADD CONSTRAINT sources_archive_url_form CHECK (archive_url ~ '^https?://'),
  ADD CONSTRAINT sources_address_hashed CHECK ((url IS NULL) = (address_hash IS NULL));
CREATE INDEX sources_publisher ON sources (publisher_id);
-- Newest first; what has no day comes last.
DROP INDEX sources_published_on;
CREATE INDEX sources_newest ON sources ((coalesce(published_on, '-infinity'::date)), id);
CREATE INDEX sources_text_of ON sources (text_of_id) WHERE text_of_id IS NOT NULL;

-- The wires that a source carries.
CREATE TABLE source_agencies (
  source_id uuid NOT NULL CONSTRAINT source_agencies_source_fkey REFERENCES sources ON DELETE CASCADE,
  publisher_id uuid NOT NULL CONSTRAINT source_agencies_publisher_fkey REFERENCES publishers ON DELETE RESTRICT,
  ordinal smallint NOT NULL,
  CONSTRAINT source_agencies_pkey PRIMARY KEY (source_id, publisher_id)
);
CREATE INDEX source_agencies_publisher ON source_agencies (publisher_id);

-- What two addresses of the same page have in common: host and path. Left out are the scheme, www., m., mobile. and amp.,
-- the usual ports, /amp, a slash at the end, the order of parameters, those that only tell where a reader came from, and
-- fragments (but not those that begin with #! or #/, which some sites use as paths); of a copy in the Wayback Machine, all but
-- the address that it is of. It stands here and not in a file, for what is kept (address_hash) is made of it.
-- Example: address_key('https://web.archive.org/web/2026/http://m.Example.org/a/amp?utm_source=x#top') = 'example.org/a'.
DROP INDEX sources_address_unique;
CREATE OR REPLACE FUNCTION address_key(url text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (
  SELECT regexp_replace(regexp_replace(regexp_replace(lower(part[1]), ':(80|443)$', ''),
      '^((www|m|mobile|amp)\.)+(?=[^.]+\.)', ''), '^([^.]+)\.m\.(?=[^.]+\.[^.]+$)', '\1.')
    || regexp_replace(regexp_replace(regexp_replace(part[2], '^/amp(?=/[^/])', '', 'i'), '/+$', ''), '(/amp|\.amp|/amp\.html)$', '', 'i')
    || coalesce('?' || (
      SELECT string_agg(pair, '&' ORDER BY pair COLLATE "C") FROM unnest(string_to_array(part[3], '&')) AS pair
      WHERE pair <> '' AND pair !~* '^output(type)?=amp$' AND pair !~* '^(utm_\w+|at_(medium|campaign|format|custom\d*|link_\w+|ptr_name|bbc_team)|(fb|g|d|y|tw|mscl|ttcl|igsh)clid|g?braid|wbraid|gclsrc|msclkid|igshid|igsh|mc_[ce]id|mkt_tok|_hs(enc|mi)|_ga|_gl|xtor|ref_(src|url)|cmpid|smid|smtyp|ncid|s_cid|guc\w+|__twitter_impression|amp)(=|$)')
      , '')
    || coalesce(substring(part[4] FROM '^#[!/].*$'), '')
  FROM regexp_match(
    regexp_replace(
      regexp_replace(url, '^\s*https?://(?:www\.|web\.)?archive\.org/web/\d+(?:[a-z]{2}_)?/(?:https?:/+)?(?=[^/])', 'https://', 'i'),
      '^\s*https?://(?:www\.google\.[a-z.]+/amp|[^/]+\.cdn\.ampproject\.org/[cv])/(?:s/)?(?=[^/])', 'https://', 'i'),
    '^\s*https?://([^/?#]*)([^?#]*)(?:\?([^#]*))?(#.*)?$', 'i') AS part
);
-- Where two that were two so far are the same page by the new rule, the one that says it most plainly has its address, and the
-- other keeps the hash of what told it apart, until an editor merges them.
UPDATE sources s SET address_hash = k.hash
FROM (
  SELECT id, md5(address_key(url)) AS hash, row_number() OVER (PARTITION BY address_key(url)
    ORDER BY address_hash = md5(address_key(url)) DESC, merged_into_id IS NOT NULL, id) AS n
  FROM sources
) k
WHERE k.id = s.id AND k.n = 1 AND s.address_hash <> k.hash;
ALTER TABLE sources ADD CONSTRAINT sources_address_unique UNIQUE (address_hash);

CREATE FUNCTION hash_address() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.address_hash := md5(address_key(NEW.url));
  RETURN NEW;
END $$;
CREATE TRIGGER sources_address_insert BEFORE INSERT ON sources FOR EACH ROW EXECUTE FUNCTION hash_address();
CREATE TRIGGER sources_address_update BEFORE UPDATE OF url ON sources
  FOR EACH ROW WHEN (NEW.url IS DISTINCT FROM OLD.url) EXECUTE FUNCTION hash_address();

-- A translation had no language: it is the first of the dossier's in which the quote is not.
CREATE FUNCTION pg_temp.translated(text jsonb, quoted text, spoken text[]) RETURNS jsonb LANGUAGE sql AS $$
  SELECT CASE WHEN jsonb_typeof(text) = 'string' THEN jsonb_build_object(
    coalesce((SELECT l FROM unnest(spoken) WITH ORDINALITY AS s (l, n) WHERE l IS DISTINCT FROM quoted ORDER BY n LIMIT 1),
      CASE WHEN quoted = 'en' THEN 'und' ELSE 'en' END), text) ELSE 'null' END
$$;
ALTER TABLE citations
  ADD COLUMN quote_note text,
  -- The day the public could know it, where its source does not tell when it appeared; null is the event's.
  ADD COLUMN known_on date,
  ADD COLUMN translations jsonb;
UPDATE citations c SET translations = pg_temp.translated(to_jsonb(c.translation), c.language, d.languages)
FROM events e JOIN dossiers d ON d.id = e.dossier_id WHERE e.id = c.event_id AND c.translation IS NOT NULL;
-- The search text names that column; what it says from now on stands in its file.
CREATE OR REPLACE FUNCTION event_text(given uuid, known_by date) RETURNS text
LANGUAGE sql STABLE STRICT PARALLEL SAFE COST 1000 AS 'SELECT NULL::text';
ALTER TABLE citations DROP COLUMN translation;
ALTER TABLE citations RENAME COLUMN translations TO translation;
ALTER TABLE citations ADD CONSTRAINT citations_translation_form CHECK (jsonb_typeof(translation) = 'object');
ALTER TABLE citations ENABLE TRIGGER USER;
ALTER TABLE sources ENABLE TRIGGER USER;

-- Histories are differences: citations came with the whole document, or one by one.
CREATE FUNCTION pg_temp.cited(citation text, entry jsonb, spoken text[]) RETURNS jsonb LANGUAGE sql AS $$
  SELECT '{"quoteNote": null, "knownOn": null}'::jsonb || entry || jsonb_build_object('translation', pg_temp.translated(entry -> 'translation',
    coalesce((SELECT c.language FROM citations c WHERE c.id = citation::uuid), entry ->> 'language'), spoken))
$$;
UPDATE revisions r SET difference = (
  SELECT jsonb_agg(CASE
      WHEN step ->> 'path' = '' THEN jsonb_set(step, '{value,citations}', (
        SELECT coalesce(jsonb_object_agg(id, pg_temp.cited(id, entry, d.languages)), '{}')
        FROM jsonb_each(step #> '{value,citations}') AS entries (id, entry)))
      WHEN step ->> 'path' ~ '^/citations/[0-9a-f-]{36}$' AND step ? 'value'
        THEN jsonb_set(step, '{value}', pg_temp.cited(right(step ->> 'path', 36), step -> 'value', d.languages))
      WHEN step ->> 'path' ~ '^/citations/[0-9a-f-]{36}/translation$' THEN jsonb_set(step, '{value}', pg_temp.translated(step -> 'value',
        (SELECT c.language FROM citations c WHERE c.id = substr(step ->> 'path', 12, 36)::uuid), d.languages))
      ELSE step END ORDER BY at)
  FROM jsonb_array_elements(r.difference) WITH ORDINALITY AS steps (step, at))
FROM events e JOIN dossiers d ON d.id = e.dossier_id
WHERE e.id = r.entity_id AND r.entity = 'event'
  AND (r.difference #>> '{0,path}' = '' OR r.difference::text LIKE '%"path": "/citations/%');
UPDATE event_suggestions s SET changes = jsonb_set(s.changes, '{citations}', (
  SELECT coalesce(jsonb_agg(CASE WHEN part ? 'translation'
    THEN part || jsonb_build_object('translation', pg_temp.translated(part -> 'translation', part ->> 'language', d.languages)) ELSE part END
    ORDER BY at), '[]')
  FROM jsonb_array_elements(s.changes -> 'citations') WITH ORDINALITY AS parts (part, at)))
FROM events e JOIN dossiers d ON d.id = e.dossier_id
WHERE e.id = s.event_id AND jsonb_typeof(s.changes -> 'citations') = 'array';

-- The history of a source names its publisher by id, where there is one of that name still; a grade that is its publisher's is none.
CREATE FUNCTION pg_temp.grade(given jsonb, of uuid) RETURNS jsonb LANGUAGE sql AS $$
  SELECT CASE WHEN given #>> '{}' IN ('F', p.reliability) THEN 'null' ELSE given END
  FROM sources s JOIN publishers p ON p.id = s.publisher_id WHERE s.id = of
$$;
CREATE FUNCTION pg_temp.publisher_of(given jsonb) RETURNS jsonb LANGUAGE sql AS $$
  SELECT coalesce((SELECT to_jsonb(id) FROM publishers WHERE name = given #>> '{}'), given)
$$;
UPDATE revisions r SET difference = (
  SELECT jsonb_agg(CASE step ->> 'path'
      WHEN '' THEN jsonb_set(step, '{value}', '{"kind": "article", "citation": null, "accessedOn": null, "agencies": [], "textOf": null,
        "titleSource": null, "seen": "read", "archivedAt": null, "archiveUrl": null, "contentHash": null}'::jsonb || (step -> 'value')
        || jsonb_build_object('publisher', pg_temp.publisher_of(step #> '{value,publisher}'),
          'reliability', pg_temp.grade(step #> '{value,reliability}', r.entity_id)))
      WHEN '/publisher' THEN jsonb_set(step, '{value}', pg_temp.publisher_of(step -> 'value'))
      WHEN '/reliability' THEN jsonb_set(step, '{value}', pg_temp.grade(step -> 'value', r.entity_id))
      ELSE step END ORDER BY at)
  FROM jsonb_array_elements(r.difference) WITH ORDINALITY AS steps (step, at))
WHERE r.entity = 'source' AND jsonb_array_length(r.difference) > 0;
DROP FUNCTION pg_temp.publisher_of;
DROP FUNCTION pg_temp.grade;
DROP FUNCTION pg_temp.cited;
DROP FUNCTION pg_temp.translated;
