import { actorRef, actorThen, side } from '../common/sql/actor-json.js';
import { citedOn } from '../common/sql/cited-on.js';
import { sourceRef } from '../common/sql/source-json.js';
import type { World } from '../common/sql/world.js';
import { linkedEventJson } from '../events/event-json.sql.js';
import { quoteJson } from '../events/quote.sql.js';
import { fateNow, stateNow } from './kept.sql.js';

/** A FollowUpDto of step `f`, event `e` of dossier `d`, which entry `n` announced. */
export function followUpJson(world: World): string {
  const linked = (id: string) => `(SELECT ${linkedEventJson(world)} FROM ${world.events} o WHERE o.id = ${id})`;
  return `json_build_object('event', ${linked('e.id')},
    'dossier', json_build_object('id', d.id, 'slug', d.slug, 'title', ${world.translated('d.translations', 'title', 'd.title')}),
    'announcement', json_build_object('by', (SELECT ${actorThen('a', world)} FROM actors a WHERE a.id = n.said_by_id),
      'side', (SELECT ${side(world)} FROM actors a WHERE a.id = n.said_by_id),
      'on', n.effective_text, 'knownOn', n.known_on, 'status', n.status, 'note', n.note,
      'source', (SELECT ${sourceRef(world)} FROM ${world.sources} s WHERE s.id = n.source_id), 'quotes', ${quotes(world)}),
    'window', json_build_object('when', f.window_text, 'earliest', rfc3339(f.earliest), 'latest', rfc3339(f.latest), 'saidAs', e.said_as),
    'place', CASE WHEN f.place IS NOT NULL THEN json_build_object('name', f.place, 'basis', f.place_basis) END,
    'mediators', (SELECT coalesce(json_agg(${actorThen('m', world)} ORDER BY m.slug), '[]') FROM actors m WHERE m.id = ANY (f.mediators)),
    'state', ${stateNow(world)}, 'fate', CASE WHEN f.is_promise THEN ${fateNow(world)} END, 'instead', ${linked('f.instead_id')},
    'heldOn', f.held_on, 'slipDays', f.slip_days, 'moved', f.moved)`;
}

/** An ActorRefDto of the actor with the id `id` (SQL). */
export const actorOf = (id: string, world: World): string =>
  `(SELECT ${actorRef('a', world)} FROM actors a WHERE a.id = ${id})`;

/**
 * The words of the announcement: what its speaker, or its source, is quoted with in sources that had appeared when it
 * became known; under the event itself or, where it has none, under the event that announces it.
 */
function quotes(world: World): string {
  const announcing = `SELECT x.id FROM ${world.links} l JOIN ${world.events} x ON x.id = l.from_event_id WHERE l.to_event_id = e.id AND l.type = 'announces'`;
  return `(SELECT coalesce(json_agg(q.quote ORDER BY q.ordinal), '[]') FROM (
    SELECT rank() OVER (ORDER BY c.event_id <> e.id) AS choice, c.ordinal, ${quoteJson(world)} AS quote
    FROM ${world.citations} c JOIN sources s ON s.id = c.source_id
    WHERE c.event_id IN (SELECT e.id UNION ${announcing})
      AND c.quote IS NOT NULL AND c.stance <> 'disputes' AND ${citedOn('s', 'c', '(SELECT k.known_on FROM events k WHERE k.id = c.event_id)')} <= n.known_on
      AND CASE WHEN c.speaker_id IS NULL THEN c.source_id = n.source_id ELSE c.speaker_id = n.said_by_id END) q
    WHERE q.choice = 1)`;
}
