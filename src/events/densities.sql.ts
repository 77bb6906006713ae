import type { World } from '../common/sql/world.js';
import type { Found } from '../common/found-names.js';
import { FILTER_NAMES } from '../domain/event-filters.js';
import type { Binder } from '../database/literals.js';
import type { EventFilterDto } from './event-filter.dto.js';

/** `of_id` of what is kept of all dossiers together. */
export const EVERYTHING = '00000000-0000-0000-0000-000000000000';

/** What is kept tells these filters apart. */
const KEPT: readonly string[] = ['dossier', 'kind', 'review'];

/** What is kept of a filter. */
export interface Densities {
  /** A relation `d` (of_id, stretch, kind, n), of several rows for one kind and stretch; none of a stretch in which nothing ever began. */
  readonly from: string;
  /** Which rows of it are asked for. */
  readonly where: string;
  /** The condition that event `e` is of row `d`. */
  readonly of: string;
}

/** Where what is kept tells how many match a filter now; null where only the events themselves can, and always as of a day. */
export function densitiesOf(
  filter: Found<EventFilterDto>,
  parameters: Binder,
  world: Pick<World, 'day' | 'hasDrafts'>,
): Densities | null {
  return world.day === null ? kept(filter, parameters, world, () => 'event_densities d') : null;
}

/** The same as of the day of the world, too. */
export function densitiesThen(
  filter: Found<EventFilterDto>,
  parameters: Binder,
  world: Pick<World, 'day' | 'hasDrafts'>,
): Densities | null {
  const { day } = world;
  return day === null
    ? densitiesOf(filter, parameters, world)
    : kept(filter, parameters, world, (of) => knownBy(day, of));
}

function kept(
  filter: Found<EventFilterDto>,
  parameters: Binder,
  world: Pick<World, 'hasDrafts'>,
  from: (of: string) => string,
): Densities | null {
  const asks = FILTER_NAMES.filter((name) => name !== 'knownOn' && filter[name] !== undefined);
  if (asks.some((name) => !KEPT.includes(name))) return null;
  const { dossier, kind, review } = filter;
  const any = (values: readonly string[], type: string) => `ANY (${parameters.add(values)}::${type}[])`;
  const conditions = [`d.of_id = ${any(dossier ?? [EVERYTHING], 'uuid')}`];
  if (kind) conditions.push(`d.kind = ${any(kind, 'text')}`);
  if (review) conditions.push(`d.review = ${any(review, 'text')}`);
  conditions.push(world.hasDrafts ? (review ? 'true' : `d.review <> 'retracted'`) : `d.review = 'published'`);
  return {
    from: from(dossier ? 'w.dossier_id' : `uuid '${EVERYTHING}'`),
    where: conditions.join(' AND '),
    of: `e.kind = d.kind${dossier ? ' AND e.dossier_id = d.of_id' : ''}`,
  };
}

/**
 * What was known by `day` (SQL), as rows of what is kept until the stretch of that day, and one for each state that became known, or was the
 * state no more, in that stretch up to the day.
 */
function knownBy(day: string, of: string): string {
  const stretch = `event_stretch(${day}::timestamp AT TIME ZONE 'UTC')`;
  // Days belong to the stretch in which they begin, and stretches begin at any hour.
  const since = `(timezone('UTC', ${stretch}) + interval '1 day' - interval '1 microsecond')::date`;
  const step = (
    column: string,
    n: number,
  ) => `SELECT ${of}, event_stretch(w.earliest), w.kind, w.review, ${n} FROM event_states w
      WHERE w.${column} >= ${since} AND w.${column} <= ${day} AND w.${column} < 'infinity' AND w.deleted_at IS NULL AND isfinite(w.earliest)`;
  return `(SELECT of_id, stretch, kind, review, n FROM state_densities WHERE known < ${stretch}
    UNION ALL ${step('known_from', 1)} UNION ALL ${step('known_until', -1)}) d`;
}
