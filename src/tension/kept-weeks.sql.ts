import type { Found } from '../common/found-names.js';
import type { World } from '../common/sql/world.js';
import type { Binder } from '../database/literals.js';
import { FILTER_NAMES } from '../domain/event-filters.js';
import { EVERYTHING } from '../events/densities.sql.js';
import type { EventFilterDto } from '../events/event-filter.dto.js';

/** What is kept tells these filters apart. */
const KEPT: readonly string[] = ['dossier', 'review'];

/** Which rows of `event_weeks` tell the weeks of a filter; null where only the events themselves can, and always as of a day. */
export function keptWeeks(filter: Found<EventFilterDto>, parameters: Binder, world: World): string | null {
  if (world.day !== null || FILTER_NAMES.some((name) => filter[name] !== undefined && !KEPT.includes(name)))
    return null;
  const { dossier, review } = filter;
  const conditions = [`of_id = ANY (${parameters.add(dossier ?? [EVERYTHING])}::uuid[])`];
  if (review) conditions.push(`review = ANY (${parameters.add(review)}::text[])`);
  conditions.push(world.hasDrafts ? (review ? 'true' : `review <> 'retracted'`) : `review = 'published'`);
  return conditions.join(' AND ');
}
