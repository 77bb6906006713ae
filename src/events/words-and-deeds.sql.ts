import type { World } from '../common/sql/world.js';
import { WORD_KINDS } from '../domain/vocabulary.js';

const WORDS = WORD_KINDS.map((kind) => `'${kind}'`).join(', ');

/** The day an event `e` began, as its place counts. */
export const EVENT_DAY = 'event_day(e.earliest, e.latest, e.timezone, e.known_on)';

/** Whether event `e` was said rather than done; what was retracted was neither. */
export const IS_WORD = `(e.kind IN (${WORDS}) AND e.status <> 'retracted')`;

/**
 * Whether event `e` of `world` was done: talks and meetings once they are held, not before their day where one looks
 * back; all else that is not a word unless retracted.
 */
export function isDeed({ day }: World): string {
  const held = `e.status = 'held'${day === null ? '' : ` AND ${EVENT_DAY} <= ${day}`}`;
  return `(e.kind NOT IN (${WORDS}) AND e.status <> 'retracted' AND (e.kind NOT IN ('talks', 'meeting') OR ${held}))`;
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
