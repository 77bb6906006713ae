-- What the older program has no room for goes: issues beside its seven, positions told by others, marks, other languages.
DROP TRIGGER dossier_actors_follow_merge ON dossier_actors;
DROP TRIGGER event_issues_follow_merge ON event_issues;
CREATE TRIGGER event_issues_follow_merge BEFORE INSERT OR UPDATE OF actor_id ON event_issues FOR EACH ROW EXECUTE FUNCTION follow_merge();
DELETE FROM function_files WHERE file IN ('follow_merge.sql', 'dossier_document.sql');
DELETE FROM event_issues WHERE reported_by_id IS NOT NULL
  OR issue NOT IN ('enrichment', 'sanctions', 'missiles', 'inspections', 'regional', 'shipping', 'format');
DROP INDEX event_issues_issue;
DROP INDEX event_issues_once;
ALTER TABLE event_issues
  DROP CONSTRAINT event_issues_issue_fkey,
  DROP COLUMN dossier_id,
  DROP COLUMN stances,
  DROP COLUMN reported_by_id,
  DROP COLUMN citation_id,
  DROP COLUMN moved,
  ADD CONSTRAINT event_issues_known CHECK (issue IN ('enrichment', 'sanctions', 'missiles', 'inspections', 'regional', 'shipping', 'format')),
  ADD CONSTRAINT event_issues_once UNIQUE (event_id, issue, actor_id, known_on);
CREATE UNIQUE INDEX event_issues_undated_once ON event_issues (event_id, issue, actor_id) WHERE known_on IS NULL;
CREATE INDEX event_issues_issue ON event_issues (issue, event_id);
DROP TABLE issues;
DROP TABLE dossier_actors;
ALTER TABLE dossiers DROP COLUMN sentence, DROP COLUMN translations, DROP COLUMN licence;

CREATE FUNCTION pg_temp.position_then(part jsonb) RETURNS jsonb LANGUAGE sql AS $$
  SELECT part - 'stances' - 'reportedBy' - 'citation' - 'moved'
$$;
UPDATE revisions SET difference = coalesce((
  SELECT jsonb_agg(CASE
    WHEN step ->> 'path' = '' THEN jsonb_set(step, '{value,issues}', (
      SELECT coalesce(jsonb_object_agg(id, pg_temp.position_then(part)), '{}') FROM jsonb_each(step #> '{value,issues}') AS parts (id, part)))
    WHEN step ->> 'path' ~ '^/issues/[0-9a-f-]{36}$' AND step ? 'value' THEN jsonb_set(step, '{value}', pg_temp.position_then(step -> 'value'))
    ELSE step END ORDER BY at)
  FROM jsonb_array_elements(difference) WITH ORDINALITY AS steps (step, at)
  WHERE step ->> 'path' !~ '^/issues/[0-9a-f-]{36}/(stances|reportedBy|citation|moved)'), '[]')
WHERE entity = 'event' AND difference @? '$[*].path ? (@ == "" || @ starts with "/issues/")';
UPDATE revisions SET difference = coalesce((
  SELECT jsonb_agg(CASE WHEN step ->> 'path' = ''
    THEN jsonb_set(step, '{value}', (step -> 'value') - ARRAY['sentence', 'translations', 'licence', 'parties', 'mediators', 'issues']) ELSE step END
    ORDER BY at)
  FROM jsonb_array_elements(difference) WITH ORDINALITY AS steps (step, at)
  WHERE step ->> 'path' !~ '^/(sentence|translations|licence|parties|mediators|issues)'), '[]')
WHERE entity = 'dossier';
DROP FUNCTION pg_temp.position_then;
