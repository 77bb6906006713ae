-- A negotiation as its editors describe it: in one sentence, in other languages, who sits at the table, under which licence.
ALTER TABLE dossiers
  ADD COLUMN sentence text NOT NULL DEFAULT '',
  -- By language: {"fr": {"title": "…", "sentence": "…", "summary": "…"}}.
  ADD COLUMN translations jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN licence text NOT NULL DEFAULT '',
  ADD CONSTRAINT dossiers_sentence_short CHECK (length(sentence) <= 160),
  ADD CONSTRAINT dossiers_translations_form CHECK (jsonb_typeof(translations) = 'object');

-- Who sits where, as an editor says it. Example: Iran and the United States as parties, Oman as mediator.
CREATE TABLE dossier_actors (
  id uuid CONSTRAINT dossier_actors_pkey PRIMARY KEY,
  dossier_id uuid NOT NULL CONSTRAINT dossier_actors_dossier_fkey REFERENCES dossiers ON DELETE CASCADE,
  actor_id uuid NOT NULL CONSTRAINT dossier_actors_actor_fkey REFERENCES actors ON DELETE RESTRICT,
  seat text NOT NULL,
  ordinal smallint NOT NULL,
  CONSTRAINT dossier_actors_seat_known CHECK (seat IN ('party', 'mediator')),
  CONSTRAINT dossier_actors_once UNIQUE (dossier_id, actor_id, seat)
);
CREATE INDEX dossier_actors_actor ON dossier_actors (actor_id);

-- What a negotiation is about. Example: territory, prisoners, tariffs.
CREATE TABLE issues (
  id uuid CONSTRAINT issues_pkey PRIMARY KEY,
  dossier_id uuid NOT NULL CONSTRAINT issues_dossier_fkey REFERENCES dossiers ON DELETE CASCADE,
  ordinal smallint NOT NULL,
  slug text NOT NULL,
  -- By language: {"en": "Sanctions relief", "fr": "Levée des sanctions"}.
  labels jsonb NOT NULL,
  CONSTRAINT issues_slug_once UNIQUE (dossier_id, slug),
  CONSTRAINT issues_ordinal_once UNIQUE (dossier_id, ordinal) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT issues_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  CONSTRAINT issues_labels_given CHECK (jsonb_typeof(labels) = 'object' AND labels <> '{}')
);

-- Until now every negotiation had the same seven: each keeps those that its events are about.
INSERT INTO issues (id, dossier_id, ordinal, slug, labels)
SELECT gen_random_uuid(), d.id, row_number() OVER (PARTITION BY d.id ORDER BY k.ordinal) - 1, k.slug, jsonb_build_object('en', k.en, 'fr', k.fr)
FROM dossiers d CROSS JOIN (VALUES
    (0, 'enrichment', 'Enrichment', 'Enrichissement'), (1, 'sanctions', 'Sanctions', 'Sanctions'), (2, 'missiles', 'Missiles', 'Missiles'),
    (3, 'inspections', 'Inspections', 'Inspections'), (4, 'regional', 'Regional issues', 'Questions régionales'),
    (5, 'shipping', 'Shipping', 'Navigation'), (6, 'format', 'Format of talks', 'Format des pourparlers')) AS k (ordinal, slug, en, fr)
WHERE EXISTS (SELECT FROM event_issues i JOIN events e ON e.id = i.event_id WHERE e.dossier_id = d.id AND i.issue = k.slug);

-- A position may be told by somebody else, rest on one citation, and be marked by an editor as a move.
ALTER TABLE event_issues
  DROP CONSTRAINT event_issues_known,
  DROP CONSTRAINT event_issues_once,
  ADD COLUMN dossier_id uuid,
  -- The position in other languages, by their tags.
  ADD COLUMN stances jsonb,
  ADD COLUMN reported_by_id uuid CONSTRAINT event_issues_reported_by_fkey REFERENCES actors ON DELETE RESTRICT,
  ADD COLUMN citation_id uuid CONSTRAINT event_issues_citation_fkey REFERENCES citations ON DELETE SET NULL,
  ADD COLUMN moved text;
DROP INDEX event_issues_undated_once;
UPDATE event_issues i SET dossier_id = e.dossier_id FROM events e WHERE e.id = i.event_id;
ALTER TABLE event_issues
  ALTER COLUMN dossier_id SET NOT NULL,
  ADD CONSTRAINT event_issues_issue_fkey FOREIGN KEY (dossier_id, issue) REFERENCES issues (dossier_id, slug) ON UPDATE CASCADE,
  ADD CONSTRAINT event_issues_moved_known CHECK (moved IN ('harder', 'softer', 'new')),
  ADD CONSTRAINT event_issues_stated CHECK (actor_id IS NOT NULL OR num_nonnulls(stances, reported_by_id, citation_id, moved) = 0);
CREATE UNIQUE INDEX event_issues_once ON event_issues (event_id, issue, actor_id, reported_by_id, known_on) NULLS NOT DISTINCT;
DROP INDEX event_issues_issue;
CREATE INDEX event_issues_issue ON event_issues (dossier_id, issue, event_id);
CREATE INDEX event_issues_reported_by ON event_issues (reported_by_id) WHERE reported_by_id IS NOT NULL;
CREATE INDEX event_issues_citation ON event_issues (citation_id) WHERE citation_id IS NOT NULL;

DROP TRIGGER event_issues_follow_merge ON event_issues;
CREATE TRIGGER event_issues_follow_merge BEFORE INSERT OR UPDATE OF actor_id, reported_by_id ON event_issues FOR EACH ROW EXECUTE FUNCTION follow_merge();
CREATE TRIGGER dossier_actors_follow_merge BEFORE INSERT OR UPDATE OF actor_id ON dossier_actors FOR EACH ROW EXECUTE FUNCTION follow_merge();

-- Histories tell of positions as they are written now.
CREATE FUNCTION pg_temp.position_now(part jsonb) RETURNS jsonb LANGUAGE sql AS $$
  SELECT '{"stances": null, "reportedBy": null, "citation": null, "moved": null}'::jsonb || part
$$;
UPDATE revisions SET difference = (
  SELECT jsonb_agg(CASE
    WHEN step ->> 'path' = '' THEN jsonb_set(step, '{value,issues}', (
      SELECT coalesce(jsonb_object_agg(id, pg_temp.position_now(part)), '{}') FROM jsonb_each(step #> '{value,issues}') AS parts (id, part)))
    WHEN step ->> 'path' ~ '^/issues/[0-9a-f-]{36}$' AND step ? 'value' THEN jsonb_set(step, '{value}', pg_temp.position_now(step -> 'value'))
    ELSE step END ORDER BY at)
  FROM jsonb_array_elements(difference) WITH ORDINALITY AS steps (step, at))
WHERE entity = 'event' AND difference @? '$[*].path ? (@ == "" || @ starts with "/issues/")';
UPDATE revisions r SET difference = jsonb_set(difference, '{0,value}', '{"sentence": "", "translations": {}, "licence": "", "parties": [],
  "mediators": []}'::jsonb || jsonb_build_object('issues', (
    SELECT coalesce(jsonb_agg(jsonb_build_object('slug', i.slug, 'labels', i.labels) ORDER BY i.ordinal), '[]') FROM issues i
    WHERE i.dossier_id = r.entity_id)) || (difference #> '{0,value}'))
WHERE entity = 'dossier' AND difference #>> '{0,path}' = '';
DROP FUNCTION pg_temp.position_now;
