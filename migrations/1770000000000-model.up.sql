-- The model: dossiers, actors, sources, events and what hangs on them.
-- Three clocks everywhere: when it happened (earliest … latest), when the public could know (known_on), when it was
-- recorded (created_at, recorded_at). Bounds are timestamptz, both inclusive; open ends are ±infinity, never 1970.
-- Example: '2026-02-06' in Asia/Muscat is earliest 2026-02-05 20:00:00Z, latest 2026-02-06 19:59:59.999Z.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Letters as a searcher types them: no case, accents, vowel signs, joiners; Arabic and Persian forms of one letter alike.
-- Example: fold('Téhéran') = 'teheran', fold('عُراقجي') = fold('عراقجی').
CREATE FUNCTION fold(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN translate(
  lower(regexp_replace(normalize(value, NFKD), '[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f]', '', 'g') COLLATE "und-x-icu"),
  'يىكةøłđı’‘', 'ییکهoldi''''');

CREATE TABLE dossiers (
  id uuid CONSTRAINT dossiers_pkey PRIMARY KEY,
  slug text NOT NULL CONSTRAINT dossiers_slug_unique UNIQUE,
  ref_prefix text NOT NULL CONSTRAINT dossiers_ref_prefix_unique UNIQUE,
  title text NOT NULL,
  summary text NOT NULL DEFAULT '',
  languages text[] NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT dossiers_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  CONSTRAINT dossiers_ref_prefix_form CHECK (ref_prefix ~ '^[A-Z0-9]{1,8}$'),
  CONSTRAINT dossiers_title_given CHECK (title ~ '\S')
);

-- The last number given out per dossier and year, so that a ref is never used twice.
CREATE TABLE ref_counters (
  dossier_id uuid NOT NULL CONSTRAINT ref_counters_dossier_fkey REFERENCES dossiers ON DELETE CASCADE,
  year integer NOT NULL,
  last integer NOT NULL,
  CONSTRAINT ref_counters_pkey PRIMARY KEY (dossier_id, year)
);

CREATE TABLE actors (
  id uuid CONSTRAINT actors_pkey PRIMARY KEY,
  slug text NOT NULL CONSTRAINT actors_slug_unique UNIQUE,
  name text NOT NULL,
  type text NOT NULL,
  country character(2),
  wikidata text CONSTRAINT actors_wikidata_unique UNIQUE,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT actors_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  CONSTRAINT actors_name_given CHECK (name ~ '\S'),
  CONSTRAINT actors_type_known CHECK (type IN ('state', 'body', 'organisation', 'group', 'armed_group', 'person', 'media')),
  CONSTRAINT actors_country_form CHECK (country ~ '^[A-Z]{2}$'),
  CONSTRAINT actors_wikidata_form CHECK (wikidata ~ '^Q[1-9][0-9]*$')
);

-- Every way an actor is written: one name per language, and aliases in any script.
CREATE TABLE actor_names (
  id uuid CONSTRAINT actor_names_pkey PRIMARY KEY,
  actor_id uuid NOT NULL CONSTRAINT actor_names_actor_fkey REFERENCES actors ON DELETE CASCADE,
  position smallint NOT NULL,
  language text,
  label text NOT NULL,
  CONSTRAINT actor_names_label_given CHECK (label ~ '\S'),
  CONSTRAINT actor_names_language_form CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  CONSTRAINT actor_names_language_unique UNIQUE (actor_id, language),
  CONSTRAINT actor_names_position_unique UNIQUE (actor_id, position)
);
CREATE INDEX actor_names_trigram ON actor_names USING gin (fold(label) gin_trgm_ops);

-- A person's office, for whom, from–to (both days included, null when not known).
CREATE TABLE tenures (
  id uuid CONSTRAINT tenures_pkey PRIMARY KEY,
  person_id uuid NOT NULL CONSTRAINT tenures_person_fkey REFERENCES actors ON DELETE CASCADE,
  body_id uuid NOT NULL CONSTRAINT tenures_body_fkey REFERENCES actors ON DELETE RESTRICT,
  office text NOT NULL,
  position smallint NOT NULL,
  from_text text,
  to_text text,
  from_on date,
  to_on date,
  CONSTRAINT tenures_office_given CHECK (office ~ '\S'),
  CONSTRAINT tenures_not_of_itself CHECK (person_id <> body_id),
  CONSTRAINT tenures_in_order CHECK (from_on <= to_on),
  CONSTRAINT tenures_no_overlap EXCLUDE USING gist
    (person_id WITH =, body_id WITH =, office WITH =, daterange(from_on, to_on, '[]') WITH &&)
);
CREATE INDEX tenures_body ON tenures (body_id);

CREATE TABLE sources (
  id uuid CONSTRAINT sources_pkey PRIMARY KEY,
  slug text NOT NULL CONSTRAINT sources_slug_unique UNIQUE,
  url text NOT NULL CONSTRAINT sources_url_unique UNIQUE,
  publisher text NOT NULL,
  title text NOT NULL,
  published_on date NOT NULL,
  language text NOT NULL,
  reliability character(1) NOT NULL DEFAULT 'F',
  note text,
  retrieved_via text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT sources_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  CONSTRAINT sources_url_form CHECK (url ~ '^https?://'),
  CONSTRAINT sources_language_form CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  CONSTRAINT sources_reliability_known CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F'))
);
CREATE INDEX sources_trigram ON sources USING gin (fold(publisher || ' ' || title) gin_trgm_ops);
CREATE INDEX sources_published_on ON sources (published_on, id);

CREATE TABLE events (
  id uuid CONSTRAINT events_pkey PRIMARY KEY,
  dossier_id uuid NOT NULL CONSTRAINT events_dossier_fkey REFERENCES dossiers ON DELETE RESTRICT,
  ref text NOT NULL CONSTRAINT events_ref_unique UNIQUE,
  slug text NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  summary text NOT NULL DEFAULT '',
  when_text text NOT NULL,
  earliest timestamptz NOT NULL,
  latest timestamptz NOT NULL,
  precision text NOT NULL,
  timezone text,
  said_as text,
  said_rule text,
  place text,
  country character(2),
  format text,
  condition text,
  consequence text,
  deadline_text text,
  deadline_earliest timestamptz,
  deadline_latest timestamptz,
  intensity smallint NOT NULL,
  coding jsonb,
  status text NOT NULL,
  review text NOT NULL DEFAULT 'draft',
  known_on date NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  deleted_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT events_slug_unique UNIQUE (dossier_id, slug),
  CONSTRAINT events_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  CONSTRAINT events_ref_form CHECK (ref ~ '^[A-Z0-9]{1,8}-[0-9]{4}-[0-9]{3,}$'),
  CONSTRAINT events_kind_known CHECK (kind IN ('talks', 'meeting', 'contact', 'statement', 'threat', 'commitment', 'deadline', 'proposal', 'agreement', 'measure', 'incident')),
  CONSTRAINT events_title_given CHECK (title ~ '\S'),
  CONSTRAINT events_window_in_order CHECK (earliest <= latest),
  CONSTRAINT events_precision_known CHECK (precision IN ('instant', 'day', 'month', 'season', 'year', 'decade', 'century', 'millennium')),
  CONSTRAINT events_country_form CHECK (country ~ '^[A-Z]{2}$'),
  CONSTRAINT events_format_known CHECK (format IN ('direct', 'indirect', 'proximity', 'shuttle', 'mixed', 'back_channel', 'remote')),
  CONSTRAINT events_deadline_whole CHECK (num_nulls(deadline_text, deadline_earliest, deadline_latest) IN (0, 3)),
  CONSTRAINT events_deadline_in_order CHECK (deadline_earliest <= deadline_latest),
  CONSTRAINT events_intensity_range CHECK (intensity BETWEEN -10 AND 10),
  CONSTRAINT events_coding_form CHECK (jsonb_typeof(coding) = 'object' AND coding ?& ARRAY['scheme', 'version', 'code']),
  CONSTRAINT events_review_known CHECK (review IN ('draft', 'in_review', 'published', 'retracted'))
);
CREATE INDEX events_when ON events (earliest, latest, id);
CREATE INDEX events_dossier_when ON events (dossier_id, earliest, latest, id);
CREATE INDEX events_updated ON events (updated_at, id);
CREATE INDEX events_intensity ON events (intensity, id);
CREATE INDEX events_window ON events USING gist (tstzrange(earliest, latest, '[]'));
CREATE INDEX events_known_on ON events (known_on);
CREATE INDEX events_kind_status ON events (kind, status);

CREATE TABLE participations (
  id uuid CONSTRAINT participations_pkey PRIMARY KEY,
  event_id uuid NOT NULL CONSTRAINT participations_event_fkey REFERENCES events ON DELETE CASCADE,
  actor_id uuid NOT NULL CONSTRAINT participations_actor_fkey REFERENCES actors ON DELETE RESTRICT,
  role text NOT NULL,
  position smallint NOT NULL,
  CONSTRAINT participations_role_known CHECK (role IN ('party', 'mediator', 'facilitator', 'host', 'guarantor', 'observer', 'participant', 'speaker', 'target', 'addressee', 'signatory')),
  CONSTRAINT participations_once UNIQUE (event_id, actor_id, role),
  CONSTRAINT participations_position_unique UNIQUE (event_id, position) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX participations_actor ON participations (actor_id, role, event_id);

CREATE TABLE citations (
  id uuid CONSTRAINT citations_pkey PRIMARY KEY,
  event_id uuid NOT NULL CONSTRAINT citations_event_fkey REFERENCES events ON DELETE CASCADE,
  source_id uuid NOT NULL CONSTRAINT citations_source_fkey REFERENCES sources ON DELETE RESTRICT,
  position smallint NOT NULL,
  quote text,
  language text,
  translation text,
  speaker_id uuid CONSTRAINT citations_speaker_fkey REFERENCES actors ON DELETE RESTRICT,
  attribution text,
  stance text NOT NULL,
  credibility smallint NOT NULL DEFAULT 6,
  CONSTRAINT citations_of_event UNIQUE (id, event_id),
  CONSTRAINT citations_position_unique UNIQUE (event_id, position) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT citations_stance_known CHECK (stance IN ('reports', 'supports', 'disputes')),
  CONSTRAINT citations_credibility_range CHECK (credibility BETWEEN 1 AND 6),
  CONSTRAINT citations_quote_has_language CHECK (quote IS NULL OR language IS NOT NULL),
  CONSTRAINT citations_language_form CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$')
);
CREATE INDEX citations_source ON citations (source_id, event_id);
CREATE INDEX citations_speaker ON citations (speaker_id) WHERE speaker_id IS NOT NULL;

-- What one citation says of one contested field. A claim without evidence cannot exist.
CREATE TABLE claims (
  id uuid CONSTRAINT claims_pkey PRIMARY KEY,
  event_id uuid NOT NULL,
  citation_id uuid NOT NULL,
  field text NOT NULL,
  value text NOT NULL,
  known_on date NOT NULL,
  CONSTRAINT claims_citation_fkey FOREIGN KEY (citation_id, event_id) REFERENCES citations (id, event_id) ON DELETE CASCADE,
  CONSTRAINT claims_field_known CHECK (field IN ('format', 'date', 'place', 'attendance', 'outcome')),
  CONSTRAINT claims_value_given CHECK (value ~ '\S'),
  CONSTRAINT claims_format_known CHECK (field <> 'format' OR value IN ('direct', 'indirect', 'proximity', 'shuttle', 'mixed', 'back_channel', 'remote')),
  CONSTRAINT claims_once UNIQUE (citation_id, field)
);
CREATE INDEX claims_event ON claims (event_id, field);

-- The ledger: what became of an event. It only grows; see the triggers below.
CREATE TABLE status_changes (
  id uuid CONSTRAINT status_changes_pkey PRIMARY KEY,
  event_id uuid NOT NULL CONSTRAINT status_changes_event_fkey REFERENCES events ON DELETE CASCADE,
  position smallint NOT NULL,
  status text NOT NULL,
  effective_text text NOT NULL,
  effective_earliest timestamptz NOT NULL,
  known_on date NOT NULL,
  window_text text,
  place text,
  said_by_id uuid CONSTRAINT status_changes_said_by_fkey REFERENCES actors ON DELETE RESTRICT,
  source_id uuid CONSTRAINT status_changes_source_fkey REFERENCES sources ON DELETE RESTRICT,
  note text,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT status_changes_position_unique UNIQUE (event_id, position)
);
CREATE INDEX status_changes_ledger ON status_changes (event_id, effective_earliest DESC, position DESC);
CREATE INDEX status_changes_known_on ON status_changes (event_id, known_on);

CREATE TABLE links (
  id uuid CONSTRAINT links_pkey PRIMARY KEY,
  from_event_id uuid NOT NULL CONSTRAINT links_from_event_fkey REFERENCES events ON DELETE CASCADE,
  to_event_id uuid NOT NULL CONSTRAINT links_to_event_fkey REFERENCES events ON DELETE CASCADE,
  type text NOT NULL,
  known_on date NOT NULL,
  CONSTRAINT links_type_known CHECK (type IN ('follows_up', 'announces', 'fulfils', 'reschedules', 'responds_to', 'about', 'part_of', 'contradicts', 'cancels', 'overtaken_by')),
  CONSTRAINT links_not_to_itself CHECK (from_event_id <> to_event_id),
  CONSTRAINT links_once UNIQUE (from_event_id, to_event_id, type)
);
CREATE INDEX links_to_event ON links (to_event_id, type);

-- One row per write: who changed what, when and why, as an RFC 6902 difference from the version before.
CREATE TABLE revisions (
  id uuid CONSTRAINT revisions_pkey PRIMARY KEY,
  entity text NOT NULL,
  entity_id uuid NOT NULL,
  version integer NOT NULL,
  author text NOT NULL,
  reason text,
  difference jsonb NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT revisions_entity_known CHECK (entity IN ('dossier', 'actor', 'source', 'event')),
  CONSTRAINT revisions_once UNIQUE (entity, entity_id, version)
);
CREATE INDEX revisions_recorded_at ON revisions (recorded_at);

-- What can be searched of an event, folded; kept by the triggers of the next migration.
CREATE TABLE event_search (
  event_id uuid CONSTRAINT event_search_pkey PRIMARY KEY CONSTRAINT event_search_event_fkey REFERENCES events ON DELETE CASCADE,
  body text NOT NULL,
  -- Hyphens would make numbers negative, and an apostrophe would hide Iran in l’Iran: words are parted here.
  document tsvector NOT NULL GENERATED ALWAYS AS
    (to_tsvector('simple', translate(body, '-/._@:''–—', '         '))) STORED
);
CREATE INDEX event_search_document ON event_search USING gin (document);
