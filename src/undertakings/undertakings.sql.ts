import { actorThen, side } from '../common/sql/actor-json.js';
import { sourceRef } from '../common/sql/source-json.js';
import { tookPlaceSql } from '../common/sql/took-place.sql.js';
import type { World } from '../common/sql/world.js';
import { firstLanguage, linkedEventJson } from '../events/event-json.sql.js';
import { isOpenSql } from '../events/overdue.sql.js';
import { quoteJson } from '../events/quote.sql.js';
import { momentOfDeed, newestEntry, settler, settling } from '../events/settled.sql.js';

/** Whether event `e` stood at the end of `day`, as its place counts days: the newest entry that had taken effect by then leaves it open. */
export function stoodOn({ day: known }: World, day: string): string {
  const knowing =
    known === null ? `x.known_until = 'infinity'` : `x.known_from <= ${known} AND x.known_until > ${known}`;
  return `e.id IN (SELECT x.event_id FROM standings x WHERE x.stood_from <= ${day}::date AND x.stood_until > ${day}::date AND ${knowing})`;
}

/** What an UndertakingDto is made of, for event `e` of dossier `d`: see UndertakingRow. */
export function undertakingJson(world: World): string {
  const events = (other: string, where: string) =>
    `(SELECT coalesce(json_agg(${linkedEventJson(world)} ORDER BY ${ORDER}), '[]')
      FROM ${world.links} l JOIN ${world.events} o ON o.id = ${other} WHERE ${where})`;
  return `json_build_object('event', (SELECT ${linkedEventJson(world)} FROM ${world.events} o WHERE o.id = e.id),
    'dossier', json_build_object('id', d.id, 'slug', d.slug, 'title', ${world.translated('d.translations', 'title', 'd.title')}),
    'involved', ${involved(world)}, 'condition', e.condition, 'consequence', e.consequence, 'termsLanguage', ${firstLanguage(world)}, 'deadline', ${DEADLINE},
    'quotes', (SELECT coalesce(json_agg(${quoteJson(world)} ORDER BY c.ordinal), '[]')
      FROM ${world.citations} c JOIN sources s ON s.id = c.source_id WHERE c.event_id = e.id AND c.quote IS NOT NULL),
    'standing', ${isOpenSql('e.kind', 'e.status')}, 'settled', ${settled(world)},
    'settledBy', ${events(settler('e.id'), settling('e.id'))}, 'deedAt', ${deedAt(world)},
    'respondsTo', ${events('l.to_event_id', `l.from_event_id = e.id AND l.type = 'responds_to'`)},
    'replies', ${replies(world)})`;
}

const ORDER = 'o.earliest, o.latest, o.id';

const involved = (
  world: World,
): string => `(SELECT coalesce(json_agg(json_build_object('actor', ${actorThen('a', world)}, 'role', p.role, 'side', ${side(world)},
    'sideActor', (SELECT ${actorThen('m', world)} FROM actors m WHERE m.slug = ${side(world)})) ORDER BY p.ordinal), '[]')
  FROM ${world.participations} p JOIN actors a ON a.id = p.actor_id WHERE p.event_id = e.id)`;

/** The explicit deadline; that of a deadline is its own window. */
const DEADLINE = `CASE
  WHEN e.term_text IS NOT NULL THEN json_build_object('when', e.term_text, 'earliest', rfc3339(e.term_earliest), 'latest', rfc3339(e.term_latest))
  WHEN e.kind = 'deadline' THEN json_build_object('when', e.when_text, 'earliest', rfc3339(e.earliest), 'latest', rfc3339(e.latest)) END`;

/** The newest entry of the ledger, where it closes it. */
function settled(world: World): string {
  return `(SELECT json_build_object('status', x.status, 'on', x.effective_text, 'at', rfc3339(x.effective_earliest), 'knownOn', x.known_on,
      'note', x.note, 'source', (SELECT ${sourceRef(world)} FROM ${world.sources} s WHERE s.id = x.source_id))
    FROM ${newestEntry(world)} x
    WHERE NOT ${isOpenSql('e.kind', 'x.status')})`;
}

/** When the first deed that settled it was done, if one was. */
function deedAt(world: World): string {
  return `(SELECT rfc3339(min(${momentOfDeed('e')})) FROM ${world.links} l JOIN ${world.events} o ON o.id = ${settler('e.id')}
    WHERE ${settling('e.id')} AND ${tookPlaceSql('o.kind', 'o.status')})`;
}

/** All that answers event `e`, and what answers that. */
function replies(world: World): string {
  return `(WITH RECURSIVE reply(id, answered) AS (
      SELECT l.from_event_id, l.to_event_id FROM ${world.links} l WHERE l.to_event_id = e.id AND l.type = 'responds_to'
      UNION
      SELECT l.from_event_id, l.to_event_id FROM ${world.links} l JOIN reply r ON l.to_event_id = r.id WHERE l.type = 'responds_to'
    )
    SELECT coalesce(json_agg(json_build_object('event', ${linkedEventJson(world)}, 'to', r.answered) ORDER BY ${ORDER}, r.answered), '[]')
    FROM reply r JOIN ${world.events} o ON o.id = r.id)`;
}
