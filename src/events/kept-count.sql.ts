import type { Found } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import type { Binder } from '../database/literals.js';
import { visibleEvents } from '../common/sql/world.js';
import { FILTER_NAMES } from '../domain/event-filters.js';
import { densitiesOf } from './densities.sql.js';
import type { EventFilterDto } from './event-filter.dto.js';

/**
 * SQL of how many events pass the filter, where that is kept and need not be counted: of everything, of dossiers, of one actor, and of
 * kinds, also of dossiers, as everybody sees them now. Null where it is not.
 */
export function keptCount(
  filter: Found<EventFilterDto>,
  { seesDrafts, knownOn }: Perspective,
  parameters: Binder,
): string | null {
  if (seesDrafts || knownOn !== undefined) return null;
  const [only, ...others] = FILTER_NAMES.filter((name) => filter[name] !== undefined);
  if (filter.kind) return ofKinds(filter, parameters);
  if (others.length > 0) return null;
  const of = (ids: readonly string[]): string =>
    `SELECT coalesce(sum(n), 0) AS total FROM event_tallies WHERE published AND of_id = ANY (${parameters.add(ids)}::uuid[])`;
  if (only === undefined) {
    return `SELECT coalesce(sum(n), 0) AS total FROM event_tallies WHERE published AND of_id IN (SELECT id FROM dossiers)`;
  }
  if (only === 'dossier') return of(filter.dossier ?? []);
  return only === 'actor' && filter.actor?.length === 1 ? of(filter.actor) : null;
}

/** Kept by days, which those without a beginning that is known have not: they are few, and counted. */
function ofKinds(filter: Found<EventFilterDto>, parameters: Binder): string | null {
  const kept = densitiesOf(filter, parameters, { day: null, hasDrafts: false });
  if (kept === null) return null;
  const own: Record<string, string> = { dossier: 'e.dossier_id', kind: 'e.kind', review: 'e.review' };
  const where = (['dossier', 'kind', 'review'] as const).flatMap((name) => {
    const values = filter[name];
    return values === undefined ? [] : [`${own[name]}::text = ANY (${parameters.add(values)}::text[])`];
  });
  return `SELECT (SELECT coalesce(sum(d.n), 0) FROM ${kept.from} WHERE ${kept.where})
    + (SELECT count(*) FROM ${visibleEvents(false)} e WHERE e.earliest IN ('-infinity', 'infinity') AND ${where.join(' AND ')}) AS total`;
}
