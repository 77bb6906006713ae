import { disputedFields } from '../common/sql/disputed.js';
import type { World } from '../common/sql/world.js';
import { instantText } from '../database/instant-text.js';
import type { Binder } from '../database/literals.js';
import { parseEdtf } from '../domain/time/edtf.js';
import type { EventFilterDto } from './event-filter.dto.js';
import { overdue } from './overdue.sql.js';
import { searchCondition } from './search.sql.js';

/** The filter as a condition on event `e` of `world.events`. Every list, count and export uses this one. */
export function whereEvent(filter: EventFilterDto, parameters: Binder, world: World): string {
  const any = (values: readonly string[]): string => `ANY (${parameters.add(values)}::text[])`;
  const conditions = ['true'];
  if (filter.dossier) {
    const wanted = any(filter.dossier);
    const ids = `SELECT x.id FROM dossiers x WHERE x.slug = ${wanted} OR x.id::text = ${wanted}`;
    // Known before the search begins, one dossier is found by the index that has its events in order.
    conditions.push(
      filter.dossier.length === 1 ? `e.dossier_id = (${ids} LIMIT 1)` : `e.dossier_id = ANY (ARRAY(${ids}))`,
    );
  }
  if (filter.actor || filter.role) conditions.push(takesPart(filter, any, world));
  if (filter.source) conditions.push(cites(any(filter.source), world));
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
  if (filter.from !== undefined || filter.to !== undefined) conditions.push(overlaps(filter, parameters));
  if (filter.q !== undefined && /\S/.test(filter.q)) conditions.push(searchCondition(filter.q, parameters, world));
  if (filter.overdue) conditions.push(overdue('e', world));
  if (filter.disputed) conditions.push(`EXISTS ${disputedFields(world)}`);
  return conditions.map((condition) => `(${condition})`).join(' AND ');
}

/**
 * Somebody of those named acts in one of the roles named: the same participation must fit both. Who was merged is meant by
 * the survivor.
 */
function takesPart(
  { actor, role }: EventFilterDto,
  any: (values: readonly string[]) => string,
  { participations }: World,
): string {
  const wanted = actor ? any(actor) : null;
  const meant = `SELECT coalesce(a.merged_into_id, a.id) FROM actors a WHERE a.slug = ${wanted} OR a.id::text = ${wanted}`;
  return `EXISTS (SELECT FROM ${participations} p WHERE p.event_id = e.id
    ${wanted ? `AND p.actor_id IN (${meant})` : ''}
    ${role ? `AND p.role = ${any(role)}` : ''})`;
}

/** One of the documents named is cited, or vouches for an entry of the ledger or an act of a party. What was merged is meant by the survivor. */
function cites(wanted: string, world: World): string {
  const meant = `SELECT coalesce(s.merged_into_id, s.id) FROM sources s WHERE s.slug = ${wanted} OR s.id::text = ${wanted}`;
  return `e.id IN (SELECT c.event_id FROM ${world.citations} c WHERE c.source_id IN (${meant})
    UNION SELECT l.event_id FROM ${world.statusChanges} l JOIN ${world.sources} k ON k.id = l.source_id WHERE k.id IN (${meant})
    UNION SELECT x.event_id FROM ${world.acts} x JOIN ${world.sources} k ON k.id = x.source_id WHERE k.id IN (${meant}))`;
}

/** The windows touch: both are inclusive, and an open end reaches everywhere. */
function overlaps({ from, to }: EventFilterDto, parameters: Binder): string {
  const start = from === undefined ? null : parseEdtf(from, null).earliest;
  const end = to === undefined ? null : parseEdtf(to, null).latest;
  const lower = parameters.add(instantText(start, '-infinity'));
  const upper = parameters.add(instantText(end, 'infinity'));
  // A window that ends before it starts holds nothing; as a range it would be an error.
  return `${lower}::timestamptz <= ${upper}::timestamptz AND e.earliest <= ${upper}::timestamptz AND e.latest >= ${lower}::timestamptz`;
}
