import type { World } from '../common/sql/world.js';
import type { Found } from '../common/found-names.js';
import { FILTER_NAMES } from '../domain/event-filters.js';
import type { Binder } from '../database/literals.js';
import type { EventFilterDto } from './event-filter.dto.js';

/** `of_id` of what is kept of all dossiers together. */
const EVERYTHING = '00000000-0000-0000-0000-000000000000';

/** What is kept tells these filters apart. */
const KEPT: readonly string[] = ['dossier', 'kind', 'review'];

/** Rows of event_densities, by their condition; and the condition that event `e` is of row `d`. */
export interface Densities {
  readonly where: string;
  readonly of: string;
}

/** Where what is kept tells how many match a filter; null where only the events themselves can, and always as of a day. */
export function densitiesOf(
  filter: Found<EventFilterDto>,
  parameters: Binder,
  world: Pick<World, 'day' | 'hasDrafts'>,
): Densities | null {
  const asks = FILTER_NAMES.filter((name) => filter[name] !== undefined);
  if (world.day !== null || asks.some((name) => !KEPT.includes(name))) return null;
  const { dossier, kind, review } = filter;
  const any = (values: readonly string[], type: string) => `ANY (${parameters.add(values)}::${type}[])`;
  const conditions = [`d.of_id = ${any(dossier ?? [EVERYTHING], 'uuid')}`];
  if (kind) conditions.push(`d.kind = ${any(kind, 'text')}`);
  if (review) conditions.push(`d.review = ${any(review, 'text')}`);
  conditions.push(world.hasDrafts ? (review ? 'true' : `d.review <> 'retracted'`) : `d.review = 'published'`);
  return { where: conditions.join(' AND '), of: `e.kind = d.kind${dossier ? ' AND e.dossier_id = d.of_id' : ''}` };
}
