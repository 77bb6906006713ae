CREATE OR REPLACE FUNCTION event_document(event_id uuid) RETURNS jsonb
LANGUAGE sql STABLE STRICT
RETURN (
  SELECT jsonb_build_object(
    'ref', e.ref, 'slug', e.slug, 'dossier', e.dossier_id, 'kind', e.kind, 'title', e.title, 'summary', e.summary,
    'when', e.when_text, 'timezone', e.timezone, 'saidAs', e.said_as, 'saidRule', e.said_rule,
    'place', e.place, 'country', e.country, 'format', e.format, 'condition', e.condition, 'consequence', e.consequence,
    'deadline', e.deadline_text, 'intensity', e.intensity, 'coding', e.coding, 'knownOn', e.known_on,
    'review', e.review, 'deleted', e.deleted_at IS NOT NULL,
    'participations', (
      SELECT coalesce(jsonb_object_agg(p.id, jsonb_build_object('actor', p.actor_id, 'role', p.role, 'position', p.position)), '{}')
      FROM participations p WHERE p.event_id = e.id),
    'citations', (
      SELECT coalesce(jsonb_object_agg(c.id, jsonb_build_object('source', c.source_id, 'position', c.position,
        'quote', c.quote, 'language', c.language, 'translation', c.translation, 'speaker', c.speaker_id,
        'attribution', c.attribution, 'stance', c.stance, 'credibility', c.credibility)), '{}')
      FROM citations c WHERE c.event_id = e.id),
    'claims', (
      SELECT coalesce(jsonb_object_agg(k.id, jsonb_build_object('citation', k.citation_id, 'field', k.field,
        'value', k.value, 'knownOn', k.known_on)), '{}')
      FROM claims k WHERE k.event_id = e.id),
    'links', (
      SELECT coalesce(jsonb_object_agg(l.id, jsonb_build_object('to', l.to_event_id, 'type', l.type, 'knownOn', l.known_on)), '{}')
      FROM links l WHERE l.from_event_id = e.id),
    'statusChanges', (
      SELECT coalesce(jsonb_object_agg(s.id, jsonb_build_object('position', s.position, 'status', s.status,
        'effectiveOn', s.effective_text, 'knownOn', s.known_on, 'window', s.window_text, 'place', s.place,
        'saidBy', s.said_by_id, 'source', s.source_id, 'note', s.note)), '{}')
      FROM status_changes s WHERE s.event_id = e.id))
  FROM events e WHERE e.id = event_document.event_id
);

UPDATE revisions
SET difference = (
  SELECT coalesce(jsonb_agg(CASE WHEN step ->> 'path' = '' THEN step #- '{value,issues}' ELSE step END ORDER BY n), '[]')
  FROM jsonb_array_elements(difference) WITH ORDINALITY AS d (step, n) WHERE step ->> 'path' NOT LIKE '/issues%')
WHERE entity = 'event';

DROP TRIGGER event_issues_follow_merge ON event_issues;
CREATE OR REPLACE FUNCTION follow_merge() RETURNS trigger LANGUAGE plpgsql AS $$
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

DROP INDEX event_issues_alone_once;
