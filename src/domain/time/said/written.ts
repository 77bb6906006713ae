import { compareDays } from '../calendar.js';
import { parseInstant } from '../instant.js';
import { partsOf, type IntervalEnd } from '../parts.js';
import { readDate } from '../read-date.js';
import { spanOf, type Span } from '../span.js';
import { dayInZone } from '../zones.js';
import { isoDay } from './days.js';

/** The days that an EDTF text or an instant covers, as ISO days; null stands for an open or unknown end. */
export interface WrittenDays {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * Reads a date that is written as EDTF or as an instant, far enough to show its days; null when it is written otherwise
 * or when such a day does not exist. The server's reader has the last word on what may be stored.
 */
export function writtenDays(text: string, timezone: string | null): WrittenDays | null {
  const parts = partsOf(text);
  if (parts.form === 'instant') return instantDay(text, timezone);
  if (parts.form === 'hours') return bothDays(instantDay(parts.first, timezone), instantDay(parts.last, timezone));
  if (parts.form === 'single') return between(spanOfText(parts.text), spanOfText(parts.text));
  if (parts.form === 'interval') return between(endSpan(parts.start), endSpan(parts.end));
  const runs = parts.members.map(({ first, last }) => [spanOfText(first), spanOfText(last)] as const);
  const firsts = runs.map(([first]) => first);
  const lasts = runs.map(([, last]) => last);
  const all = [...firsts, ...lasts].filter((span) => span !== null);
  if (all.length < firsts.length + lasts.length || all.length === 0) return null;
  const first = all.reduce((a, b) => (compareDays(b.first, a.first) < 0 ? b : a));
  const last = all.reduce((a, b) => (compareDays(b.last, a.last) > 0 ? b : a));
  return between(parts.openStart ? 'open' : first, parts.openEnd ? 'open' : last);
}

/** From the day of one instant to that of another. */
function bothDays(first: WrittenDays | null, last: WrittenDays | null): WrittenDays | null {
  return first && last && { earliest: first.earliest, latest: last.latest };
}

type End = Span | 'open' | null;

function between(start: End, end: End): WrittenDays | null {
  if (start === null || end === null) return null;
  if (start !== 'open' && end !== 'open' && compareDays(start.first, end.last) > 0) return null;
  return { earliest: start === 'open' ? null : isoDay(start.first), latest: end === 'open' ? null : isoDay(end.last) };
}

function endSpan(end: IntervalEnd): End {
  return typeof end === 'string' ? 'open' : spanOfText(end.text);
}

function spanOfText(text: string): Span | null {
  const date = readDate(text);
  return date && spanOf(date);
}

function instantDay(text: string, timezone: string | null): WrittenDays | null {
  try {
    const day = dayInZone(parseInstant(text), timezone);
    return { earliest: day, latest: day };
  } catch {
    return null;
  }
}
