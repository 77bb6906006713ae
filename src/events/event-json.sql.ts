import { actorRef, SIDE } from '../common/sql/actor-json.js';
import { disputedFields } from '../common/sql/disputed.js';
import type { World } from '../common/sql/world.js';
import { overdue } from './overdue.sql.js';

/** The pairs of EventSummaryDto that list and detail share, for event `e` of dossier `d`. */
export function sharedPairs(world: World): string {
  return `'id', e.id, 'ref', e.ref, 'slug', e.slug,
    'dossier', json_build_object('id', d.id, 'slug', d.slug, 'title', d.title),
    'kind', e.kind, 'title', e.title, 'summary', e.summary,
    'when', e.when_text, 'earliest', rfc3339(e.earliest), 'latest', rfc3339(e.latest), 'precision', e.precision,
    'timezone', e.timezone, 'saidAs', e.said_as, 'place', e.place, 'country', e.country, 'format', e.format,
    'status', e.status, 'overdue', ${overdue('e', world.now())}, 'disputed', array_to_json(ARRAY${disputedFields(world)}),
    'condition', e.condition, 'deadline', e.deadline_text, 'intensity', e.intensity, 'knownOn', e.known_on,
    'review', e.review, 'sourceCount', (SELECT count(DISTINCT c.source_id) FROM ${world.citations} c WHERE c.event_id = e.id),
    'createdAt', rfc3339(e.created_at), 'updatedAt', rfc3339(e.updated_at), 'version', e.version`;
}

/** EventSummaryDto of event `e` of dossier `d`. */
export function summaryJson(world: World): string {
  return `json_build_object(${sharedPairs(world)}, 'participations', ${PARTICIPATIONS}, 'links', ${links(world)})`;
}

/** LinkedEventDto of event `o`. */
export function linkedEventJson({ now }: World): string {
  return `json_build_object('id', o.id, 'ref', o.ref, 'kind', o.kind, 'title', o.title, 'status', o.status,
    'overdue', ${overdue('o', now())}, 'when', o.when_text, 'earliest', rfc3339(o.earliest),
    'latest', rfc3339(o.latest), 'precision', o.precision, 'timezone', o.timezone, 'place', o.place)`;
}

const PARTICIPATIONS = `(SELECT coalesce(json_agg(json_build_object(
    'id', p.id, 'actor', ${actorRef('a')}, 'role', p.role, 'side', ${SIDE}) ORDER BY p.position), '[]')
  FROM participations p JOIN actors a ON a.id = p.actor_id WHERE p.event_id = e.id)`;

function links(world: World): string {
  return `(SELECT coalesce(json_agg(json_build_object('type', l.type, 'to', l.to_event_id) ORDER BY l.id), '[]')
    FROM ${world.links} l JOIN ${world.events} o ON o.id = l.to_event_id WHERE l.from_event_id = e.id)`;
}
