import { compareDays, type Day } from '../../calendar.js';
import { Refused, type Operation } from '../engine/meaning.js';
import { addDays, isoDay } from '../days.js';
import { aboutRun, run, type Context, type Found } from '../found.js';

/** Windows that a date bounds: `by 30 June`, `before`, `since`, `after`, `at the earliest`, `around`; and those without an end. */
export const BOUNDS = {
  until: (parts, context) => {
    const inner = parts.found('date', ahead(context));
    return inner && upTo('until', inner.last, context);
  },
  before: (parts, context) => {
    const inner = parts.found('date', ahead(context));
    if (!inner) return null;
    // “Before the end of the month” is the month to its end; “before 30 June” leaves out the day itself.
    const late = inner.rule.endsWith('-late');
    return late ? upTo('until', inner.last, context) : upTo('before', addDays(inner.first, -1), context);
  },
  from: (parts, context) => {
    const inner = parts.found('date', ahead(context));
    return inner && run('from', inner.first, null);
  },
  after: (parts, context) => {
    const inner = parts.found('date', ahead(context));
    return inner?.last ? run('from', addDays(inner.last, 1), null) : null;
  },
  since: (parts, context) => {
    const inner = parts.found('date', { ...context, facing: 'past' });
    return inner && run('from', inner.first, null);
  },
  /** To the end of what runs: `before the year is out`. */
  untilOver: (parts, context) => {
    const inner = parts.found('span', ahead(context));
    return inner && upTo('until', inner.last, context);
  },
  about: (parts, context) => {
    const inner = parts.found('date', context);
    return inner && about(inner);
  },
  /** What tells itself which way it is looked for: `le 5 juillet prochain`. */
  faced: (parts, context) => parts.found('date', { ...context, facing: parts.has('past') ? 'past' : 'future' }),
  same: (parts, context) => parts.found('date', context),
  noEnd: (_parts, { saidOn }) => run('no-end', saidOn, null),
} satisfies Readonly<Record<string, Operation>>;

/** Two dates or more: `from Monday to Wednesday`, `Thursday or Friday`, `5, 6 and 7 March`. */
export const JOINED = {
  between: (parts, context) => {
    const pair = ordered(parts.found.bind(parts), context);
    if (!pair) return null;
    const [a, b] = pair;
    const days = a.rule === 'calendar-day' && b.rule === 'calendar-day' ? 'calendar-days' : 'between';
    const vague = parts.has('about');
    // “Around 10–15 March” is about both ends: the whole of it is read as about a range.
    if (a.rule === 'about' && !vague) return null;
    if (isDay(a) && isDay(b)) return vague ? aboutRun('about', a.first, b.last) : run(days, a.first, b.last);
    const spans = [a, b].every(({ when }) => /^\d{4}(?:-\d\d)?$/.test(when));
    const window = run('between', a.first, b.last);
    return spans ? { ...window, when: `${a.when}/${b.when}` } : window;
  },
  either: (parts, context) => {
    const pair = ordered(parts.found.bind(parts), context);
    if (!pair) return null;
    const [a, b] = pair;
    const touching = !isSet(b) && isoDay(addDays(a.last, 1)) === isoDay(b.first) && !(isDay(a) && isDay(b));
    const when = touching ? `[${isoDay(a.first)}..${isoDay(b.last)}]` : `[${member(a)},${member(b)}]`;
    return { first: a.first, last: b.last, rule: 'one-of', when };
  },
  both: (parts, context) => {
    const pair = ordered(parts.found.bind(parts), context);
    if (!pair) return null;
    const [a, b] = pair;
    const neighbours = !isSet(a) && !isSet(b) && isoDay(addDays(a.last, 1)) === isoDay(b.first);
    if (neighbours) return run('calendar-days', a.first, b.last);
    return { first: a.first, last: b.last, rule: 'each-of', when: `{${member(a)},${member(b)}}` };
  },
} satisfies Readonly<Record<string, Operation>>;

/** Undefined where the words contradict themselves. */
function agreed<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

function ahead(context: Context): Context {
  return { ...context, facing: 'future' };
}

function upTo(rule: 'until' | 'before', last: Day | null, { saidOn }: Context): Found | null {
  return last && compareDays(saidOn, last) <= 0 ? run(rule, saidOn, last) : null;
}

function isDay({ when }: Found): boolean {
  return /^-?\d{4}-\d\d-\d\d$/.test(when);
}

function isSet({ when }: Found): boolean {
  return /^[[{]/.test(when);
}

function member({ when }: Found): string {
  return when.replace(/^[[{](.*)[\]}]$/, '$1').replace('/', '..');
}

/** Only what is exact can be about something: a third of a month is vague already. */
function about(inner: Found): Found {
  if (/^-?[\d-]+$/.test(inner.when)) return { ...inner, rule: 'about', when: `${inner.when}~` };
  const exact = inner.rule === 'calendar-days' || inner.rule === 'between' || inner.rule === 'days-between';
  const ends = exact ? /^(-?\d{4}-\d\d-\d\d)\/(-?\d{4}-\d\d-\d\d)$/.exec(inner.when) : null;
  return ends ? { ...inner, rule: 'about', when: `${ends[1]}~/${ends[2]}~` } : inner;
}

/** A window with both of its ends. */
interface Closed extends Found {
  readonly last: Day;
}

/** Days away, from where nothing that leaves out its year or week would be the same. */
const ELSEWHERE = 200;

/**
 * Two dates in their order. What names its year is fixed, and the other follows from it; else, facing the past, the second
 * is looked for first, and the other way round otherwise.
 */
function ordered(
  read: (name: string, context: Context) => Found | null,
  context: Context,
): readonly [Closed, Closed] | null {
  const at = (name: string, facing: Context['facing'], anchor = context.anchor) =>
    read(name, { ...context, facing, anchor });
  // A weekday that decides the year agrees with none from afar.
  const there = (name: string, facing: 'past' | 'future') => agreed(() => at(name, facing, far(facing))?.when);
  const far = (facing: 'past' | 'future') => addDays(context.saidOn, facing === 'past' ? -ELSEWHERE : ELSEWHERE);
  const fixed = (name: string) => {
    const when = there(name, 'past');
    return when !== undefined && when === there(name, 'future');
  };
  let b = at('b', context.facing);
  const leads = b?.last && fixed('b') && !fixed('a') ? b : null;
  // By itself “Thursday 26 February” may be of no year nearby, and refused; that of “… to 5 March 2026” is told.
  let a = leads ? at('a', 'past', leads.first) : at('a', context.facing);
  if (!leads && context.facing === 'past' && !fixed('b') && b?.last) a = fixed('a') ? a : at('a', 'past', b.last);
  else if (!leads && a && !fixed('b')) b = at('b', 'future', a.last ?? a.first);
  if (!a?.last || !b?.last || compareDays(a.first, b.first) >= 0 || compareDays(a.last, b.last) >= 0) return null;
  return [
    { ...a, last: a.last },
    { ...b, last: b.last },
  ];
}
