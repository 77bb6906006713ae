import type { World } from '../common/sql/world.js';
import { tookPlaceSql } from '../common/sql/took-place.sql.js';
import { PLANNED_KINDS } from '../domain/lifecycle/took-place.js';
import { WORD_KINDS } from '../domain/vocabulary.js';

const WORDS = WORD_KINDS.map((kind) => `'${kind}'`).join(', ');

/** The day an event `e` began, as its place counts. */
export const EVENT_DAY = eventDay('e');

/** Whether event `e` was said rather than done; what was retracted was neither. */
export const IS_WORD = `(e.kind IN (${WORDS}) AND e.status <> 'retracted')`;

const PLANNED = PLANNED_KINDS.map((kind) => `'${kind}'`).join(', ');

/** Whether event `e` of `world` was done: once it took place, and what may be planned not before its day where one looks back. */
export function isDeed({ day }: World): string {
  const begun = day === null ? '' : ` AND (e.kind NOT IN (${PLANNED}) OR ${EVENT_DAY} <= ${day})`;
  return `(${tookPlaceSql('e.kind', 'e.status')}${begun})`;
}

/**
 * The same for whoever has read no more of `e` than an index holds: of the few that begin near the day looked back to, or have no beginning, it is looked up
 * which day that was.
 */
export function isDeedByIndex(world: World): string {
  const { day, events } = world;
  if (day === null) return isDeed(world);
  const midnight = `(${day}::timestamp AT TIME ZONE 'UTC')`;
  return `(${tookPlaceSql('e.kind', 'e.status')} AND (e.kind NOT IN (${PLANNED})
    OR (e.earliest > '-infinity' AND e.earliest < ${midnight} - interval '2 days')
    OR (e.earliest < ${midnight} + interval '3 days' AND (SELECT ${eventDay('o')} <= ${day} FROM ${events} o WHERE o.id = e.id))))`;
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

/** The same four as columns of what is kept. */
export const FOUR_COLUMNS = {
  wordsUp: 'words_up',
  wordsDown: 'words_down',
  deedsUp: 'deeds_up',
  deedsDown: 'deeds_down',
} as const satisfies Record<keyof typeof FOUR_SUMS, string>;

function eventDay(of: string): string {
  return `event_day(${['earliest', 'latest', 'timezone', 'known_on'].map((column) => `${of}.${column}`).join(', ')})`;
}

function sum(which: string): string {
  return `coalesce(sum(intensity) FILTER (WHERE ${which}), 0)::int`;
}
