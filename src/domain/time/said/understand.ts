import { compareDays } from '../calendar.js';
import { readPhrase } from './engine/reader.js';
import { canonical } from './canonical.js';
import { counted, lastOfStretch } from './counted.js';
import { addDays } from './days.js';
import { run, type Context, type Found } from './found.js';
import { months } from './months.js';
import { plain } from './plain.js';
import { weeks } from './weeks.js';

/** The days that a phrase means; null when no rule knows it. */
export function understand(phrase: string, context: Context): Found | null {
  const read = readPhrase(phrase, context);
  if (read) return read;
  const words = canonical(phrase, context.language);
  if (words === '') return null;
  if (words === 'open') return run('no-end', context.saidOn, null);
  return (
    counted(words, context) ??
    weeks(words, context) ??
    months(words, context) ??
    plain(words, context) ??
    joined(words, context) ??
    bounded(words, context)
  );
}

/** `until …`, `before …`, `from …`, `after …`, `earliest …`, `about …` and what they are said of. */
function bounded(words: string, context: Context): Found | null {
  const match = /^(until|before|from|after|earliest|about) (.+)$/.exec(words);
  if (!match) return null;
  const [, bound, rest = ''] = match;
  const ahead: Context = bound === 'about' ? context : { ...context, facing: 'future' };
  const stretch = bound === 'until' || bound === 'before' ? lastOfStretch(rest, context.saidOn) : null;
  if (stretch) return run('days-given', context.saidOn, stretch);
  const inner = understand(rest, ahead);
  if (!inner) return null;
  switch (bound) {
    case 'until':
      return upTo('until', inner.last, context);
    case 'before':
      // “Before the end of the month” is the month to its end; “before 30 June” leaves out the day itself.
      if (rest.startsWith('late ')) return upTo('until', inner.last, context);
      return upTo('before', addDays(inner.first, -1), context);
    case 'after':
      return inner.last && run('from', addDays(inner.last, 1), null);
    case 'about':
      return about(inner);
    default:
      return run('from', inner.first, null);
  }
}

function upTo(rule: 'until' | 'before', last: Found['last'], { saidOn }: Context): Found | null {
  return last && compareDays(saidOn, last) <= 0 ? run(rule, saidOn, last) : null;
}

function about(inner: Found): Found | null {
  return /^[\d-]+$/.test(inner.when) ? { ...inner, rule: 'about', when: `${inner.when}~` } : inner;
}

/** Two dates: `between 9 and 11 February`, `Thursday or Friday`. */
function joined(words: string, context: Context): Found | null {
  const either = / or /.exec(words) && pair(words.split(' or '), context);
  if (either) {
    const [a, b] = either;
    return { first: a.first, last: b.last, rule: 'one-of', when: `[${a.when},${b.when}]` };
  }
  const range = /^(?:between|from) (.+?) (?:and|to|-|au|à|until) (.+)$/.exec(words);
  if (!range) return null;
  const short = plain(`${range[1]} - ${range[2]}`, context);
  if (short) return short;
  const both = pair(range.slice(1), context);
  return both && run('between', both[0].first, both[1].last);
}

/** Both members read, in their order; the first may take its month from the second. */
function pair(phrases: readonly string[], context: Context): readonly [Found, Found] | null {
  const [left = '', right = ''] = phrases;
  const second = phrases.length === 2 ? understand(right, context) : null;
  const first = second && (understand(left, context) ?? understand(right.replace(/^\S+/, left), context));
  if (!first?.last || !second?.last || compareDays(first.last, second.first) > 0) return null;
  return [first, second];
}
