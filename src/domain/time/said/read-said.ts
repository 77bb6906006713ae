import type { Day } from '../calendar.js';
import { isoDay } from './days.js';
import type { Facing, Found, SaidLanguage } from './found.js';
import { isFarDay, withOpenEnd } from '../open-end.js';
import { isTimeZone } from '../zones.js';
import { inZone } from './at-hour.js';
import { isArabicScript, isPersianScript, latinDigits } from './engine/arabic-script.js';
import { Refused } from './engine/meaning.js';
import type { SaidRefusal } from './refusals.js';
import type { SaidRule } from './said-rules.js';
import { understand } from './understand.js';
import { asWritten } from './written-forms.js';
import { writtenDays } from './written.js';

export interface SaidOptions {
  /** The day it was said, `2026-02-06`. */
  readonly saidOn: string;
  /** The language of the words; `auto` (the default) is found by their script: English, then French, or Arabic and Persian. */
  readonly language?: SaidLanguage | 'auto';
  /**
   * IANA zone in which an instant has its day; null is UTC. Words mean days of the place, whatever its zone; where weeks
   * begin on another day in a part of the language, it tells in which. A name of no zone, as it stands in a field half typed,
   * counts as none.
   */
  readonly timezone?: string | null;
  /** Which way “Friday” or “6 March” is taken; `nearest` (the default) is the one closest to the day it was said. */
  readonly facing?: Facing;
}

/** A date as it was understood. */
export interface Said {
  /** EDTF, or an instant as it was written. */
  readonly when: string;
  /** The rule that turned the words into the window; `ruleInWords` explains it. */
  readonly rule: SaidRule;
  /** First and last day of the window, both included, as `2026-02-06`; null where that side is open. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A date that was recognised, but cannot be taken as it stands. */
export interface Unsaid {
  readonly when: null;
  readonly reason: SaidRefusal;
  /** The days that could be meant, where they are two (YYYY-MM-DD). */
  readonly instead?: readonly string[];
}

/**
 * Reads a date as it was said or written: EDTF as it is, and words in English, French, Arabic and Persian relative to the
 * day they were said. Null when it is no date, and a reason when it is one that is none (`30 February`) or could mean
 * several (`06/02/2026`, unless the language tells).
 *
 * @example readSaid('early next week', { saidOn: '2026-02-07' })
 * // { when: '2026-02-09/2026-02-11', rule: 'week-early', earliest: '2026-02-09', latest: '2026-02-11' }
 * @example readSaid('Monday 3 March 2026', { saidOn: '2026-02-07' }) // { when: null, reason: 'weekday', instead: ['2026-03-03', '2026-03-02'] }
 */
export function readSaid(text: string, asked: SaidOptions): Said | Unsaid | null {
  const { timezone } = asked;
  const options = timezone && !isTimeZone(timezone) ? { ...asked, timezone: null } : asked;
  const phrase = text.trim();
  if (phrase === '' || phrase.length > MAX_LENGTH) return null;
  const languages = languagesOf(phrase, options.language);
  const written = latinDigits(phrase);
  const saidOn = dayOf(options.saidOn);
  if (languages.includes('fa') && isSolar(phrase, written))
    return saidOn && inWords(phrase, saidOn, languages, options);
  const when = isFarDay(written) ? written : inPlace(asWritten(withOpenEnd(written)), options.timezone);
  const days = isFarDay(written) ? null : writtenDays(when, options.timezone ?? null);
  if (days) return { when, rule: 'as-written', ...days };
  if (languages.includes('en') && exchangeable(written))
    return { when: null, reason: 'order', ...inEitherOrder(written) };
  if (saidOn && isFarDay(written))
    return { when: `${options.saidOn}/..`, rule: 'no-end', earliest: options.saidOn, latest: null };
  const found = saidOn && inWords(phrase, saidOn, languages, options);
  return found ?? noSuch(written, options.timezone);
}

/** The languages in which words may be, by their script, in the order in which they are tried. */
export function languagesOf(phrase: string, language: SaidOptions['language'] = 'auto'): readonly SaidLanguage[] {
  if (language !== 'auto') return [language];
  if (isPersianScript(phrase)) return ['fa', 'ar'];
  return isArabicScript(phrase) ? ['ar', 'fa'] : ['en', 'fr'];
}

/** An hour that names no zone is one of the place. */
function inPlace(text: string, zone: string | null | undefined): string {
  return (zone && inZone(text, zone)) || text;
}

const MAX_LENGTH = 100;

/** `1404/12/15`, and whatever is of such a year in Persian digits. */
function isSolar(phrase: string, written: string): boolean {
  return written === phrase ? /^1[234]\d\d\/\d/.test(written) : /^1[234]\d\d(?:[/-]\d|$)/.test(written);
}

function inWords(
  text: string,
  saidOn: Day,
  languages: readonly SaidLanguage[],
  { facing = 'nearest', timezone }: SaidOptions,
): Said | Unsaid | null {
  let reason: SaidRefusal | undefined;
  let instead: readonly Day[] = [];
  const doubt = (why: SaidRefusal) => (reason ??= why);
  try {
    for (const language of languages) {
      const found = understand(text, { saidOn, language, facing, timezone, doubt });
      if (found) return said(found);
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    ({ reason, instead } = error);
  }
  if (reason === undefined) return null;
  return { when: null, reason, ...(instead.length > 0 && { instead: instead.map(isoDay) }) };
}

function said({ when, rule, first, last }: Found): Said {
  return { when, rule, earliest: isoDay(first), latest: last && isoDay(last) };
}

/** Why a date in the form of ISO 8601 is none: its day does not exist, its hour has no zone, or its clock skipped it. */
function noSuch(text: string, zone: string | null | undefined): Unsaid | null {
  const [, day = '', hour] = /^(\d{4}-\d\d-\d\d)([T ]\d\d:\d\d(?::\d\d)?)?$/.exec(text) ?? [];
  if (day === '') return null;
  if (!writtenDays(day, null)) return { when: null, reason: 'day' };
  if (hour === undefined) return null;
  const isHour = /^[T ](?:[01]\d|2[0-3]):[0-5]\d/.test(hour);
  return { when: null, reason: !isHour ? 'hour' : zone ? 'time' : 'zone' };
}

function dayOf(text: string): Day | null {
  const match = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match && writtenDays(text, null)
    ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
    : null;
}

/** `06/02/2026`: February in Muscat and June in New York. A hyphen before the name of a month joins two days. */
function exchangeable(phrase: string): boolean {
  const match = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d{2,4})?(?:,? .*\d(?::\d\d| ?h).*)?$/.exec(phrase);
  return match !== null && match[1] !== match[2] && Number(match[1]) <= 12 && Number(match[2]) <= 12;
}

/** The two days of `06/02/2026`; of an hour or a span nothing. */
function inEitherOrder(phrase: string): Pick<Unsaid, 'instead'> {
  const [, a, b, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(phrase)?.map(Number) ?? [];
  if (a === undefined || b === undefined || year === undefined) return {};
  return { instead: [isoDay({ year, month: b, day: a }), isoDay({ year, month: a, day: b })] };
}
