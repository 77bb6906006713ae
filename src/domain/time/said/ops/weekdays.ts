import { compareDays, type Day } from '../../calendar.js';
import type { Operation } from '../engine/meaning.js';
import { addDays, weekOf, weekdayOf } from '../days.js';
import { run, type Context, type Found } from '../found.js';

/** Weekdays: `Friday`, `next Monday`, `Monday of next week`, `Friday week`; and the days that follow each other. */
export const WEEKDAYS = {
  weekday: (parts, context) => on(FACED[context.facing], faced(parts.number('weekday') ?? 0, context)),
  weekdayThis: (parts, context) => {
    const number = parts.number('weekday') ?? 0;
    return context.facing === 'nearest'
      ? on('weekday-of-week', inWeek(number, context.saidOn, context))
      : on(FACED[context.facing], faced(number, context));
  },
  weekdayNext: (parts, { saidOn }) => on('weekday-next', after(saidOn, parts.number('weekday') ?? 0)),
  weekdayLast: (parts, { saidOn }) => {
    const last = before(saidOn, parts.number('weekday') ?? 0);
    const times = parts.number('n') ?? 1;
    return on(times > 1 ? 'weekday-weeks' : 'weekday-last', addDays(last, -7 * (times - 1)));
  },
  /** Some weeks after the coming such day. */
  weekdayWeeks: (parts, { saidOn }) =>
    on('weekday-weeks', addDays(after(saidOn, parts.number('weekday') ?? 0), 7 * (parts.number('n') ?? 1))),
  weekdayOfWeek: (parts, context) => {
    const week = parts.found('week', context);
    if (week?.unit !== 'week') return null;
    return on('weekday-of-next-week', inWeek(parts.number('weekday') ?? 1, week.first, context));
  },
  /** The night between two days: both. */
  night: (parts, context) => {
    const last = parts.day('b', context);
    const first = parts.has('a') ? parts.day('a', context) : last && addDays(last, -1);
    const [from, to] = inOrder(first, last);
    return from && to && run('night', from, to);
  },
  nightNow: (_parts, { saidOn, facing }) =>
    facing === 'past' ? run('night', addDays(saidOn, -1), saidOn) : run('night', saidOn, addDays(saidOn, 1)),
  nightAhead: (_parts, { saidOn }) => run('night', saidOn, addDays(saidOn, 1)),
  nightBefore: (_parts, { saidOn }) => run('night', addDays(saidOn, -1), saidOn),
} satisfies Readonly<Record<string, Operation>>;

/** What a bare weekday goes by. */
const FACED = { past: 'weekday-back', future: 'weekday-ahead', nearest: 'weekday-nearest' } as const;

/** A weekday, the way that the context faces; today’s is today. */
function faced(number: number, { saidOn, facing, anchor = saidOn }: Context): Day {
  const ahead = (number - weekdayOf(anchor) + 7) % 7;
  const back = facing === 'past' || (facing === 'nearest' && ahead > 3);
  return addDays(anchor, back && ahead > 0 ? ahead - 7 : ahead);
}

/** The day of that name in the week of another. */
function inWeek(number: number, day: Day, { weekStart = 1 }: Pick<Context, 'weekStart'>): Day {
  return addDays(weekOf(day, weekStart), (number - weekStart + 7) % 7);
}

function after(day: Day, number: number): Day {
  return addDays(day, (number - weekdayOf(day) + 7) % 7 || 7);
}

function before(day: Day, number: number): Day {
  return addDays(day, ((number - weekdayOf(day) + 7) % 7) - 7);
}

function on(rule: Found['rule'], day: Day): Found {
  return run(rule, day, day);
}

function inOrder(first: Day | null, last: Day | null): readonly [Day | null, Day | null] {
  return first && last && compareDays(first, last) < 0 ? [first, last] : [null, null];
}
