CREATE FUNCTION event_document(event_id uuid) RETURNS jsonb
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
    'issues', (
      SELECT coalesce(jsonb_object_agg(i.id, jsonb_build_object('issue', i.issue, 'position', i.position, 'actor', i.actor_id,
        'stance', i.stance)), '{}')
      FROM event_issues i WHERE i.event_id = e.id),
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
