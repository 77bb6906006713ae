import type { World } from '../common/sql/world.js';
import { tookPlaceSql } from '../common/sql/took-place.sql.js';
import { PLANNED_KINDS } from '../domain/lifecycle/took-place.js';
import { WORD_KINDS } from '../domain/vocabulary.js';

const WORDS = WORD_KINDS.map((kind) => `'${kind}'`).join(', ');

/** The day an event `e` began, as its place counts. */
export const EVENT_DAY = 'event_day(e.earliest, e.latest, e.timezone, e.known_on)';

/** Whether event `e` was said rather than done; what was retracted was neither. */
export const IS_WORD = `(e.kind IN (${WORDS}) AND e.status <> 'retracted')`;

const PLANNED = PLANNED_KINDS.map((kind) => `'${kind}'`).join(', ');

/** Whether event `e` of `world` was done: once it took place, and what may be planned not before its day where one looks back. */
export function isDeed({ day }: World): string {
  const begun = day === null ? '' : ` AND (e.kind NOT IN (${PLANNED}) OR ${EVENT_DAY} <= ${day})`;
  return `(${tookPlaceSql('e.kind', 'e.status')}${begun})`;
}

/** Whether event `e` was said or done at all, on a day that is known. */
export function happened(world: World): string {
  return `((${IS_WORD} OR ${isDeed(world)}) AND isfinite(e.earliest))`;
}

/**
 * What a bar is made of, of rows with `intensity`, `word` and `deed`: sums of words and of deeds, cooperation (0 and
 * above) apart from conflict (0 and below), by their names in the API.
 */
export const FOUR_SUMS = {
  wordsUp: sum('word AND intensity > 0'),
  wordsDown: sum('word AND intensity < 0'),
  deedsUp: sum('deed AND intensity > 0'),
  deedsDown: sum('deed AND intensity < 0'),
} as const;

function sum(which: string): string {
  return `coalesce(sum(intensity) FILTER (WHERE ${which}), 0)::int`;
}
