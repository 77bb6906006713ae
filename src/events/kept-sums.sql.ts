import type { Found } from '../common/found-names.js';
import type { World } from '../common/sql/world.js';
import type { Binder } from '../database/literals.js';
import { FILTER_NAMES } from '../domain/event-filters.js';
import { EVERYTHING } from './densities.sql.js';
import type { EventFilterDto } from './event-filter.dto.js';

/** What is kept tells these filters apart. */
const KEPT: readonly string[] = ['dossier', 'review'];

/**
 * Which rows of what is kept of each dossier and of all (`event_weeks`, `event_blocks`) tell of a filter; null where only the events themselves can.
 */
export function keptSums(
  filter: Found<EventFilterDto>,
  parameters: Binder,
  world: Pick<World, 'hasDrafts'>,
): string | null {
  if (FILTER_NAMES.some((name) => name !== 'knownOn' && filter[name] !== undefined && !KEPT.includes(name)))
    return null;
  const { dossier, review } = filter;
  const conditions = [`of_id = ANY (${parameters.add(dossier ?? [EVERYTHING])}::uuid[])`];
  if (review) conditions.push(`review = ANY (${parameters.add(review)}::text[])`);
  conditions.push(world.hasDrafts ? (review ? 'true' : `review <> 'retracted'`) : `review = 'published'`);
  return conditions.join(' AND ');
}
