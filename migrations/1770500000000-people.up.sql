-- One address is one source however it was copied, actors and sources can be merged, and each of them has a document
-- that its history is told in.

-- What two addresses of the same page have in common: host and path. Left out are the scheme, www., the usual ports,
-- a slash at the end, the order of parameters, those that only tell where a reader came from, and fragments (but not
-- those that begin with #! or #/, which some sites use as paths).
-- Example: address_key('http://www.Example.org/a/?utm_source=x#top') = 'example.org/a'.
CREATE FUNCTION address_key(url text) RETURNS text
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
ALTER TABLE sources DROP CONSTRAINT sources_url_unique;
CREATE UNIQUE INDEX sources_address_unique ON sources (address_key(url));

-- What was merged keeps its row, so that its slug, id and address lead on to what it was merged into.
ALTER TABLE actors
  ADD COLUMN merged_into_id uuid CONSTRAINT actors_merged_into_fkey REFERENCES actors ON DELETE RESTRICT,
  ADD CONSTRAINT actors_not_merged_into_itself CHECK (merged_into_id <> id);
CREATE INDEX actors_merged_into ON actors (merged_into_id) WHERE merged_into_id IS NOT NULL;
ALTER TABLE sources
  ADD COLUMN merged_into_id uuid CONSTRAINT sources_merged_into_fkey REFERENCES sources ON DELETE RESTRICT,
  ADD CONSTRAINT sources_not_merged_into_itself CHECK (merged_into_id <> id);
CREATE INDEX sources_merged_into ON sources (merged_into_id) WHERE merged_into_id IS NOT NULL;

-- Who now stands for an actor or source. Locks the row, so that whoever refers to it waits for a merge under way.
CREATE FUNCTION surviving_actor(given uuid) RETURNS uuid LANGUAGE sql AS $$
  SELECT coalesce(merged_into_id, id) FROM actors WHERE id = given FOR KEY SHARE
$$;
CREATE FUNCTION surviving_source(given uuid) RETURNS uuid LANGUAGE sql AS $$
  SELECT coalesce(merged_into_id, id) FROM sources WHERE id = given FOR KEY SHARE
$$;

-- Nothing ever refers to what was merged: a reference goes to the survivor, whoever writes it.
-- Example: a form opened before the merge of “Araqchi” into “Araghchi” still names the first; the second is recorded.
CREATE FUNCTION follow_merge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'participations' THEN NEW.actor_id := coalesce(surviving_actor(NEW.actor_id), NEW.actor_id);
    WHEN 'citations' THEN
      NEW.source_id := coalesce(surviving_source(NEW.source_id), NEW.source_id);
      NEW.speaker_id := coalesce(surviving_actor(NEW.speaker_id), NEW.speaker_id);
    WHEN 'status_changes' THEN
      NEW.source_id := coalesce(surviving_source(NEW.source_id), NEW.source_id);
      NEW.said_by_id := coalesce(surviving_actor(NEW.said_by_id), NEW.said_by_id);
    WHEN 'tenures' THEN
      NEW.person_id := coalesce(surviving_actor(NEW.person_id), NEW.person_id);
      NEW.body_id := coalesce(surviving_actor(NEW.body_id), NEW.body_id);
    WHEN 'actors' THEN NEW.merged_into_id := coalesce(surviving_actor(NEW.merged_into_id), NEW.merged_into_id);
    WHEN 'sources' THEN NEW.merged_into_id := coalesce(surviving_source(NEW.merged_into_id), NEW.merged_into_id);
  END CASE;
  RETURN NEW;
END $$;
CREATE TRIGGER participations_follow_merge BEFORE INSERT OR UPDATE OF actor_id ON participations FOR EACH ROW EXECUTE FUNCTION follow_merge();
CREATE TRIGGER citations_follow_merge BEFORE INSERT OR UPDATE OF source_id, speaker_id ON citations FOR EACH ROW EXECUTE FUNCTION follow_merge();
CREATE TRIGGER status_changes_follow_merge BEFORE INSERT ON status_changes FOR EACH ROW EXECUTE FUNCTION follow_merge();
CREATE TRIGGER tenures_follow_merge BEFORE INSERT OR UPDATE OF person_id, body_id ON tenures FOR EACH ROW EXECUTE FUNCTION follow_merge();
CREATE TRIGGER actors_follow_merge BEFORE UPDATE OF merged_into_id ON actors FOR EACH ROW WHEN (NEW.merged_into_id IS NOT NULL) EXECUTE FUNCTION follow_merge();
CREATE TRIGGER sources_follow_merge BEFORE UPDATE OF merged_into_id ON sources FOR EACH ROW WHEN (NEW.merged_into_id IS NOT NULL) EXECUTE FUNCTION follow_merge();

-- The ledger still only grows. An entry says the same of the survivor as of what was merged into it: that far, and no
-- further, it may follow.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  followed status_changes;
BEGIN
  -- A cascade from the event itself (depth > 1) may remove its ledger; nobody else may.
  IF TG_OP = 'DELETE' AND pg_trigger_depth() > 1 THEN
    RETURN OLD;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    followed := OLD;
    followed.said_by_id := surviving_actor(OLD.said_by_id);
    followed.source_id := surviving_source(OLD.source_id);
    IF NEW IS NOT DISTINCT FROM followed AND NEW IS DISTINCT FROM OLD THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'the ledger only grows: % of status_changes is refused', TG_OP
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'status_changes_append_only', TABLE = 'status_changes';
END $$;

-- The whole of a dossier, an actor, a source, as their histories tell it; what belongs to one has a name in it.
-- Example: actor_document(id) -> 'names' = '{"en": "Oman", "fr": "Oman"}'.
CREATE FUNCTION dossier_document(given uuid) RETURNS jsonb
LANGUAGE sql STABLE STRICT
RETURN (
  SELECT jsonb_build_object('slug', slug, 'refPrefix', ref_prefix, 'title', title, 'summary', summary, 'languages', languages)
  FROM dossiers WHERE id = given
);
CREATE FUNCTION source_document(given uuid) RETURNS jsonb
LANGUAGE sql STABLE STRICT
RETURN (
  SELECT jsonb_build_object('slug', slug, 'url', url, 'publisher', publisher, 'title', title, 'publishedOn', published_on,
    'language', language, 'reliability', reliability, 'note', note, 'retrievedVia', retrieved_via, 'mergedInto', merged_into_id)
  FROM sources WHERE id = given
);
CREATE FUNCTION actor_document(given uuid) RETURNS jsonb
LANGUAGE sql STABLE STRICT
RETURN (
  SELECT jsonb_build_object('slug', a.slug, 'name', a.name, 'type', a.type, 'country', a.country, 'wikidata', a.wikidata,
    'names', (SELECT coalesce(jsonb_object_agg(n.language, n.label), '{}')
      FROM actor_names n WHERE n.actor_id = a.id AND n.language IS NOT NULL),
    'aliases', (SELECT coalesce(jsonb_agg(n.label ORDER BY n.position), '[]')
      FROM actor_names n WHERE n.actor_id = a.id AND n.language IS NULL AND n.label <> a.name),
    'tenures', (SELECT coalesce(jsonb_agg(jsonb_build_object('office', t.office, 'body', t.body_id, 'from', t.from_text,
        'to', t.to_text) ORDER BY t.position), '[]')
      FROM tenures t WHERE t.person_id = a.id),
    'mergedInto', a.merged_into_id)
  FROM actors a WHERE a.id = given
);

-- Until now each of them was written once, in one piece: its first version is what it is.
UPDATE revisions
SET difference = jsonb_build_array(jsonb_build_object('op', 'add', 'path', '', 'value', CASE entity
  WHEN 'dossier' THEN dossier_document(entity_id) WHEN 'source' THEN source_document(entity_id) ELSE actor_document(entity_id) END))
WHERE entity IN ('dossier', 'source', 'actor') AND version = 1;
