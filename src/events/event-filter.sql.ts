import type { Found } from '../common/found-names.js';
import { disputedFields } from '../common/sql/disputed.js';
import type { World } from '../common/sql/world.js';
import { instantText } from '../database/instant-text.js';
import type { Binder } from '../database/literals.js';
import { parseEdtf } from '../domain/time/edtf.js';
import type { EventFilterDto } from './event-filter.dto.js';
import { overdue } from './overdue.sql.js';
import { searchCondition } from './search.sql.js';

/** The filter as a condition on event `e` of `world.events`. Every list, count and export uses this one. */
export function whereEvent(filter: Found<EventFilterDto>, parameters: Binder, world: World): string {
  const any = (values: readonly string[]): string => `ANY (${parameters.add(values)}::text[])`;
  const ids = (values: readonly string[]): string => `ANY (${parameters.add(values)}::uuid[])`;
  const conditions = ['true'];
  if (filter.dossier) {
    const [only, ...others] = filter.dossier;
    // The index of a dossier's events has those of one in order.
    conditions.push(
      only !== undefined && others.length === 0
        ? `e.dossier_id = ${parameters.add(only)}::uuid`
        : `e.dossier_id = ${ids(filter.dossier)}`,
    );
  }
  if (filter.actor || filter.role) conditions.push(takesPart(filter, any, ids, world));
  if (filter.source) conditions.push(cites(ids(filter.source), world));
  if (filter.kind) conditions.push(`e.kind = ${any(filter.kind)}`);
  if (filter.status) conditions.push(`e.status = ${any(filter.status)}`);
  if (filter.issue) {
    const about = `SELECT FROM ${world.issues} i WHERE i.event_id = e.id AND i.issue = ${any(filter.issue)}`;
    conditions.push(`EXISTS (${about})`);
  }
  if (filter.track) conditions.push(`e.track = ${any(filter.track)}`);
  if (filter.review) conditions.push(`e.review = ${any(filter.review)}`);
  // Who may see everything still asks for what was withdrawn; for everybody else only published events are there.
  else if (world.hasDrafts) conditions.push(`e.review <> 'retracted'`);
  if (filter.author) conditions.push(world.hasDrafts ? begunBy(ids(filter.author)) : 'false');
  if (filter.from !== undefined || filter.to !== undefined) conditions.push(overlaps(filter, parameters));
  if (filter.words) conditions.push(searchCondition(filter.words, parameters, world));
  if (filter.overdue) conditions.push(overdue('e', world));
  if (filter.disputed) conditions.push(`EXISTS ${disputedFields(world)}`);
  return conditions.map((condition) => `(${condition})`).join(' AND ');
}

/** Somebody of those named acts in one of the roles named: the same participation must fit both. */
function takesPart(
  { actor, role }: Found<EventFilterDto>,
  any: (values: readonly string[]) => string,
  ids: (values: readonly string[]) => string,
  { participations }: World,
): string {
  return `EXISTS (SELECT FROM ${participations} p WHERE p.event_id = e.id
    ${actor ? `AND p.actor_id = ${ids(actor)}` : ''}
    ${role ? `AND p.role = ${any(role)}` : ''})`;
}

/** One of the documents named is cited, or vouches for an entry of the ledger or an act of a party. */
function cites(wanted: string, world: World): string {
  return `e.id IN (SELECT c.event_id FROM ${world.citations} c WHERE c.source_id = ${wanted}
    UNION SELECT l.event_id FROM ${world.statusChanges} l JOIN ${world.sources} k ON k.id = l.source_id WHERE k.id = ${wanted}
    UNION SELECT x.event_id FROM ${world.acts} x JOIN ${world.sources} k ON k.id = x.source_id WHERE k.id = ${wanted})`;
}

/** Somebody of those named wrote the first version. */
function begunBy(authors: string): string {
  return `e.id IN (SELECT b.entity_id FROM revisions b
    WHERE b.entity = 'event' AND b.version = 1 AND b.author_id = ${authors})`;
}

/** The windows touch: both are inclusive, and an open end reaches everywhere. */
function overlaps(filter: EventFilterDto, parameters: Binder): string {
  const window = windowOf(filter);
  const range = window?.map((bound) => `${parameters.add(bound)}::timestamptz`).join(', ');
  // Written as their index is: what overlaps is then found by it.
  return range === undefined ? 'false' : `tstzrange(e.earliest, e.latest, '[]') && tstzrange(${range}, '[]')`;
}

/**
 * Conditions that part the events of the filter's window into those that reach into it from before and those that begin in it: each has an
 * index of its own, where PostgreSQL would otherwise go through all there are before the window to have its first in order.
 */
export function waysThroughTime(filter: Pick<EventFilterDto, 'from' | 'to'>, parameters: Binder): string[] {
  if (filter.from === undefined && filter.to === undefined) return ['true'];
  const window = windowOf(filter);
  if (window === null) return ['false'];
  const [from, to] = window;
  const bound = (instant: string): string => `${parameters.add(instant)}::timestamptz`;
  const begun = filter.to === undefined ? 'true' : `e.earliest <= ${bound(to)}`;
  if (filter.from === undefined) return [begun];
  const first = bound(from);
  return [
    `e.earliest < ${first} AND tstzrange(e.earliest, e.latest, '[]') && tstzrange(${first}, ${first}, '[]')`,
    `e.earliest >= ${first} AND ${begun}`,
  ];
}

/** The first and last instant asked for; null where it ends before it starts: it holds nothing, and as a range would be an error. */
function windowOf({ from, to }: Pick<EventFilterDto, 'from' | 'to'>): readonly [from: string, to: string] | null {
  const start = from === undefined ? null : parseEdtf(from, null).earliest;
  const end = to === undefined ? null : parseEdtf(to, null).latest;
  if (start !== null && end !== null && start > end) return null;
  return [instantText(start, '-infinity'), instantText(end, 'infinity')];
}
