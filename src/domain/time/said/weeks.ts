import type { Day } from '../calendar.js';
import { addDays, mondayOf, weekdayOf } from './days.js';
import { run, type Context, type Facing, type Found } from './found.js';
import { WEEKDAY, weekdayNumber } from './names.js';

/** Weeks, parts of weeks, weekends and weekdays; weeks start on Monday. */
export function weeks(phrase: string, { saidOn, facing }: Context): Found | null {
  return week(phrase, saidOn) ?? weekend(phrase, saidOn) ?? weekday(phrase, saidOn, facing);
}

function week(phrase: string, saidOn: Day): Found | null {
  const match = /^(?:(early|mid|late|later|earliest) )?(next|this|last|coming)?(?: |^)week$/.exec(phrase);
  const shape = match ?? /^(late|early|mid) (week)$/.exec(phrase);
  if (!shape) return null;
  const part = shape[1];
  const which = shape[2] === 'next' || shape[2] === 'coming' ? 1 : shape[2] === 'last' ? -1 : 0;
  const monday = addDays(mondayOf(saidOn), 7 * which);
  const days = (from: number, to: number) => [addDays(monday, from - 1), addDays(monday, to - 1)] as const;
  if (part === 'early') return run('week-early', ...notBefore(saidOn, which, days(1, 3)));
  if (part === 'mid') return run('week-middle', ...notBefore(saidOn, which, days(2, 4)));
  if (part === 'late') return run('week-late', ...notBefore(saidOn, which, days(4, 7)));
  if (part === 'later') return which === 0 ? run('rest-of-week', saidOn, addDays(monday, 6)) : null;
  if (part === 'earliest') return which === 1 ? run('whole-week-after', ...days(1, 7)) : null;
  return which === 1 ? run('working-week', ...days(1, 5)) : run('whole-week', ...days(1, 7));
}

/** A part of the running week is ahead of the day it was said, as far as anything of it is left. */
function notBefore(saidOn: Day, which: number, [first, last]: readonly [Day, Day]): readonly [Day, Day] {
  const gone = which === 0 ? weekdayOf(saidOn) - weekdayOf(first) : 0;
  return gone > 0 && gone <= weekdayOf(last) - weekdayOf(first) ? [saidOn, last] : [first, last];
}

function weekend(phrase: string, saidOn: Day): Found | null {
  const match = /^(this|next|last|coming)? ?weekend$/.exec(phrase);
  if (!match) return null;
  const which = match[1] === 'next' ? 1 : match[1] === 'last' ? -1 : 0;
  const saturday = addDays(mondayOf(saidOn), 7 * which + 5);
  return run('weekend', saturday, addDays(saturday, 1));
}

function weekday(phrase: string, saidOn: Day, facing: Facing): Found | null {
  const match = new RegExp(`^(?:(next|last|this) )?(${WEEKDAY})(?: (?:of )?(next week)| (last|next))?$`).exec(phrase);
  const number = weekdayNumber(match?.[2] ?? '');
  if (!match || number === null) return null;
  if (match[3]) return on('weekday-of-next-week', addDays(mondayOf(saidOn), 7 + number - 1));
  const ahead = (number - weekdayOf(saidOn) + 7) % 7;
  const which = match[1] ?? match[4];
  if (which === 'next') return on('weekday-next', addDays(saidOn, ahead || 7));
  if (which === 'last') return on('weekday-last', addDays(saidOn, ahead - 7));
  if (which === 'this') return on('weekday-nearest', addDays(mondayOf(saidOn), number - 1));
  const back = facing === 'past' || (facing === 'nearest' && ahead > 3);
  return on('weekday-nearest', addDays(saidOn, back && ahead > 0 ? ahead - 7 : ahead));
}

function on(rule: Found['rule'], day: Day): Found {
  return run(rule, day, day);
}
