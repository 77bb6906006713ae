import { PRECISIONS, type Precision } from '../vocabulary.js';
import { compareDays } from './calendar.js';
import { whyImpossible } from './existence.js';
import { isEdtf } from './grammar.js';
import { parseInstant } from './instant.js';
import { InvalidDateError } from './invalid-date.js';
import { datesIn, partsOf, type IntervalEnd, type Parts } from './parts.js';
import { readDate } from './read-date.js';
import { spanOf, type Span } from './span.js';
import { qualifiers, type Qualifiers } from './window.js';
import { endOfDay, startOfDay } from './zoned.js';
import { isTimeZone } from './zones.js';

export { InvalidDateError };

export interface ParsedDate extends Qualifiers {
  /** The text as it was given. */
  readonly when: string;
  /** First instant of the window; null where the start is open or unknown. */
  readonly earliest: Date | null;
  /** Last millisecond of the window, inclusive; null where the end is open or unknown. */
  readonly latest: Date | null;
  /** Of the coarser bound; `millennium` where there is none at all (`../..`). */
  readonly precision: Precision;
}

/**
 * Reads a date: EDTF (ISO 8601-2) of levels 0 and 1, sets and a few more forms of level 2, day or coarser;
 * or an RFC 3339 instant with its offset, or two of them. Bounds are those of the days in `zone` (an IANA name; null is UTC), on whose
 * days clocks may change; `~`, `?` and `%` do not widen them. An instant is itself in every zone.
 *
 * @example parseEdtf('2026-02-06', 'Asia/Muscat') // 2026-02-05T20:00:00.000Z … 2026-02-06T19:59:59.999Z, a point
 * @throws {InvalidDateError} whose `reason` names what is wrong: what is not EDTF, does not exist (2026-02-30),
 * ends before it starts, lies outside the years −4712 … 9999, or names an unknown zone
 */
export function parseEdtf(text: string, zone: string | null): ParsedDate {
  const key = zone === null ? text : `${zone} ${text}`;
  const known = READ.get(key);
  if (known) return known;
  const read = readEdtf(text, zone);
  if (READ.size >= MOST_READ) READ.clear();
  READ.set(key, read);
  return read;
}

/** An event names the same few days over and over, and each write reads them several times: those of a table, too. Nobody changes what was read. */
const READ = new Map<string, ParsedDate>();
const MOST_READ = 20_000;

function readEdtf(text: string, zone: string | null): ParsedDate {
  if (text === '') throw new InvalidDateError('The date is empty');
  if (text.length > MAX_LENGTH) throw new InvalidDateError(`A date takes at most ${MAX_LENGTH} characters`);
  if (zone !== null && !isTimeZone(zone)) throw new InvalidDateError(`“${zone}” is not an IANA time zone`);
  const parts = partsOf(text);
  if (parts.form === 'instant') return instant(text);
  if (parts.form === 'hours') return hours(text, parts);
  refuseImpossible(text, parts);
  refuseReversed(parts);
  const { first, last } = edges(parts);
  return {
    when: text,
    earliest: first && startOfDay(first.first, zone ?? 'UTC'),
    latest: last && endOfDay(last.last, zone ?? 'UTC'),
    precision: coarsest(datesIn(parts).map(spanOfText)),
    ...qualifiers(text),
  };
}

const MAX_LENGTH = 100;

/** From what a PostgreSQL timestamptz holds (4713 BC) to what four digits write, in whole years. */
export const YEARS = { min: -4712, max: 9999 };

/** From one instant to another (ISO 8601), both included. */
function hours(text: string, { first, last }: Extract<Parts, { form: 'hours' }>): ParsedDate {
  const [earliest, latest] = [first, last].map((end) => instant(end).earliest);
  if (!earliest || !latest) throw outside(text);
  if (earliest > latest) throw new InvalidDateError(`${text} ends before it begins`);
  return { when: text, earliest, latest, precision: 'instant', ...qualifiers(text) };
}

function instant(text: string): ParsedDate {
  const at = parseInstant(text);
  if (at.getUTCFullYear() > YEARS.max) throw outside(text);
  return { when: text, earliest: at, latest: at, precision: 'instant', ...qualifiers(text) };
}

function refuseImpossible(text: string, parts: Parts): void {
  if (/^\d{5,}$/.test(text)) {
    throw new InvalidDateError(`${text} is not a date: separate year, month and day by hyphens, as in 2026-02-06`);
  }
  const dates = datesIn(parts);
  const timed = dates.find((date) => /^-?\d{4}-\d\d-\d\d[Tt]/.test(date));
  if (timed) throw new InvalidDateError(`${timed} has a time: intervals and sets are made of days or longer spans`);
  const impossible = dates.map(whyImpossible).find((reason) => reason !== null);
  if (impossible) throw new InvalidDateError(impossible);
  if (!isEdtf(text)) {
    throw new InvalidDateError(
      `“${text}” is not an EDTF date (ISO 8601-2), such as 2026-02-06, 2026-02, 2026-02-06~ or 2026-02-09/2026-02-11`,
    );
  }
}

/** The parts whose first and last day bound the whole; null where that side is open or unknown. */
function edges(parts: Exclude<Parts, { form: 'instant' | 'hours' }>): { first: Span | null; last: Span | null } {
  if (parts.form === 'single') {
    const span = spanOfText(parts.text);
    return { first: span, last: span };
  }
  if (parts.form === 'interval') {
    return { first: spanOfEnd(parts.start), last: spanOfEnd(parts.end) };
  }
  const runs = parts.members.map(({ first, last }) => ({ first: spanOfText(first), last: spanOfText(last) }));
  const firsts = runs.map((run) => run.first).sort((a, b) => compareDays(a.first, b.first));
  const lasts = runs.map((run) => run.last).sort((a, b) => compareDays(b.last, a.last));
  return { first: parts.openStart ? null : (firsts[0] ?? null), last: parts.openEnd ? null : (lasts[0] ?? null) };
}

/** Refuses intervals, and runs within sets, that end before they start. */
function refuseReversed(parts: Parts): void {
  const runs =
    parts.form === 'interval'
      ? [{ first: parts.start, last: parts.end }]
      : parts.form === 'set'
        ? parts.members.map(({ first, last }) => ({ first: { text: first }, last: { text: last } }))
        : [];
  for (const { first, last } of runs) {
    if (typeof first === 'string' || typeof last === 'string') continue;
    if (compareDays(spanOfText(last.text).last, spanOfText(first.text).first) < 0) {
      throw new InvalidDateError(`The end ${last.text} comes before the start ${first.text}`);
    }
  }
}

function spanOfEnd(end: IntervalEnd): Span | null {
  return typeof end === 'string' ? null : spanOfText(end.text);
}

function spanOfText(text: string): Span {
  const date = readDate(text);
  const span = date && spanOf(date);
  if (!span) throw new InvalidDateError(`${text} does not exist`);
  if (span.first.year < YEARS.min || span.last.year > YEARS.max) {
    throw outside(text);
  }
  return span;
}

function outside(text: string): InvalidDateError {
  return new InvalidDateError(`${text} lies outside the years ${YEARS.min} to ${YEARS.max} that can be kept`);
}

function coarsest(spans: readonly Span[]): Precision {
  const widest = Math.max(...spans.map((span) => PRECISIONS.indexOf(span.precision)));
  return PRECISIONS[widest] ?? 'millennium';
}
