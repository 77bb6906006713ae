import { actorThen, side } from '../common/sql/actor-json.js';
import { citedOn } from '../common/sql/cited-on.js';
import { sourceRef } from '../common/sql/source-json.js';
import type { World } from '../common/sql/world.js';
import { linkedEventJson } from '../events/event-json.sql.js';
import { quoteJson } from '../events/quote.sql.js';
import { announcing, firstEntry, mediatingSides } from './announced.sql.js';

/** `id` and `json` for each of `ids`: of a FollowUpDto what stands in the record. */
export function announcedJson(world: World, ids: string): string {
  return `
    SELECT e.id, json_build_object('event', (SELECT ${linkedEventJson(world)} FROM ${world.events} o WHERE o.id = e.id),
      'dossier', json_build_object('id', d.id, 'slug', d.slug, 'title', ${world.translated('d.translations', 'title', 'd.title')}),
      'announcement', json_build_object('by', (SELECT ${actorThen('a', world)} FROM actors a WHERE a.id = f.said_by_id),
        'side', (SELECT ${side(world)} FROM actors a WHERE a.id = f.said_by_id),
        'on', f.effective_text, 'knownOn', f.known_on, 'status', f.status, 'note', f.note,
        'source', (SELECT ${sourceRef(world)} FROM ${world.sources} s WHERE s.id = f.source_id), 'quotes', ${quotes(world)}),
      'mediators', (SELECT coalesce(json_agg(${actorThen('m', world)} ORDER BY m.slug), '[]') FROM actors m WHERE m.slug = ANY (${mediatingSides(world)}))
    )::text AS json
    FROM ${world.events} e JOIN dossiers d ON d.id = e.dossier_id
      JOIN LATERAL ${firstEntry(world)} f ON true
    WHERE e.id = ANY (${ids})`;
}

/** `id` and `json` for each of `ids`: a LinkedEventDto. */
export function insteadJson(world: World, ids: string): string {
  return `SELECT o.id, ${linkedEventJson(world)}::text AS json FROM ${world.events} o WHERE o.id = ANY (${ids})`;
}

/**
 * The words of the announcement: what its speaker, or its source, is quoted with in sources that had appeared when it
 * became known; under the event itself or, where it has none, under the event that announces it.
 */
function quotes(world: World): string {
  return `(SELECT coalesce(json_agg(q.quote ORDER BY q.ordinal), '[]') FROM (
    SELECT rank() OVER (ORDER BY c.event_id <> e.id) AS choice, c.ordinal, ${quoteJson(world)} AS quote
    FROM ${world.citations} c JOIN sources s ON s.id = c.source_id
    WHERE c.event_id IN (SELECT e.id UNION SELECT n.id FROM ${announcing(world)} n)
      AND c.quote IS NOT NULL AND c.stance <> 'disputes' AND ${citedOn('s', 'c', '(SELECT k.known_on FROM events k WHERE k.id = c.event_id)')} <= f.known_on
      AND CASE WHEN c.speaker_id IS NULL THEN c.source_id = f.source_id ELSE c.speaker_id = f.said_by_id END) q
    WHERE q.choice = 1)`;
}
