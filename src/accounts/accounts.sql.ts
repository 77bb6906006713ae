import { actorThen, office, side } from '../common/sql/actor-json.js';
import { citedOn } from '../common/sql/cited-on.js';
import { sourceRef } from '../common/sql/source-json.js';
import type { World } from '../common/sql/world.js';
import { selectorJson } from '../events/citation-json.sql.js';
import { linkedEventJson } from '../events/event-json.sql.js';

/** Links by which a statement speaks of the event that they lead to. */
export const SPEAKING = `('about', 'contradicts', 'part_of', 'responds_to')`;

/** Event `t` of which `isTold` is true: the event, who takes part, and every account of it, see AccountsRow. */
export function accountsSql(world: World, isTold: string): string {
  return `
    WITH told AS (SELECT t.* FROM ${world.events} t WHERE ${isTold}),
    speaking AS (
      SELECT t.id FROM told t
      UNION
      SELECT n.id FROM told t JOIN ${world.links} l ON l.to_event_id = t.id AND l.type IN ${SPEAKING}
        JOIN ${world.events} n ON n.id = l.from_event_id AND n.kind = 'statement'
    )
    SELECT (SELECT ${linkedEventJson(world)} FROM told o) AS event, ${involvedIn(world)} AS involved,
      (SELECT coalesce(json_agg(${account(world)} ORDER BY ${citedOn('s', 'c', 'e.known_on')}, e.earliest, e.id, c.ordinal), '[]')
       FROM speaking x JOIN ${world.events} e ON e.id = x.id JOIN ${world.citations} c ON c.event_id = e.id
         ${withSpeaker(world)}) AS accounts
    FROM told e`;
}

/** Event `e`, who takes part in it, each with the side acted for: a list of Involved. */
const involvedIn = (
  world: World,
): string => `(SELECT coalesce(json_agg(json_build_object('role', p.role, 'side', ${side(world)},
    'sideActor', (SELECT ${actorThen('m', world)} FROM actors m WHERE m.slug = ${side(world)})) ORDER BY p.ordinal), '[]')
  FROM ${world.participations} p JOIN actors a ON a.id = p.actor_id WHERE p.event_id = e.id)`;

/** Who says what a statement says where the source names nobody and does not dispute it: the only one who speaks in it. */
const soleSpeaker = ({
  participations,
}: World): string => `CASE WHEN e.kind = 'statement' AND c.stance <> 'disputes' THEN (SELECT (array_agg(p.actor_id))[1]
  FROM ${participations} p WHERE p.event_id = e.id AND p.role = 'speaker' HAVING count(*) = 1) END`;

/** Id of whoever speaks in citation `c` of event `e`; null where nobody is named. */
export const speaker = (world: World): string => `coalesce(c.speaker_id, ${soleSpeaker(world)})`;

/** After citation `c` of event `e`: its source `s`, and whoever speaks in it as actor `a`. */
export const withSpeaker = (world: World): string => `JOIN sources s ON s.id = c.source_id
  LEFT JOIN actors a ON a.id = ${speaker(world)}`;

/** AccountDto of citation `c`, with the slug of its side. */
export function account(world: World): string {
  return `json_build_object('side', CASE WHEN a.id IS NOT NULL THEN ${side(world)} END,
    'event', (SELECT ${linkedEventJson(world)} FROM ${world.events} o WHERE o.id = e.id),
    'citation', c.id, 'speaker', CASE WHEN a.id IS NOT NULL THEN ${actorThen('a', world)} END,
    'office', CASE WHEN a.id IS NOT NULL THEN ${office(world)} END, 'attribution', c.attribution,
    'quote', c.quote, 'language', c.language, 'translation', c.translation, 'quoteNote', c.quote_note, 'anchor', ${selectorJson}, 'source', ${sourceRef(world)},
    'publishedOn', s.published_text, 'stance', c.stance, 'credibility', c.credibility,
    'claims', (SELECT coalesce(json_agg(json_build_object('id', k.id, 'field', k.field, 'value', k.value, 'citation', k.citation_id,
      'knownOn', k.known_on) ORDER BY k.field), '[]') FROM ${world.claims} k WHERE k.citation_id = c.id))`;
}
