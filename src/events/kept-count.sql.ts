import type { Found } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import type { Binder } from '../database/literals.js';
import { FILTER_NAMES } from '../domain/event-filters.js';
import type { EventFilterDto } from './event-filter.dto.js';

/**
 * SQL of how many events pass the filter, where that is kept and need not be counted: of everything, of dossiers, and of one actor, as
 * everybody sees them now. Null where it is not.
 */
export function keptCount(
  filter: Found<EventFilterDto>,
  { seesDrafts, knownOn }: Perspective,
  parameters: Binder,
): string | null {
  if (seesDrafts || knownOn !== undefined) return null;
  const [only, ...others] = FILTER_NAMES.filter((name) => filter[name] !== undefined);
  if (others.length > 0) return null;
  const of = (ids: readonly string[]): string =>
    `SELECT coalesce(sum(n), 0) AS total FROM event_tallies WHERE published AND of_id = ANY (${parameters.add(ids)}::uuid[])`;
  if (only === undefined) {
    return `SELECT coalesce(sum(n), 0) AS total FROM event_tallies WHERE published AND of_id IN (SELECT id FROM dossiers)`;
  }
  if (only === 'dossier') return of(filter.dossier ?? []);
  return only === 'actor' && filter.actor?.length === 1 ? of(filter.actor) : null;
}
