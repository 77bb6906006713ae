import type { Day } from '../calendar.js';
import { isoDay } from './days.js';
import type { Context, Facing, Found, SaidLanguage } from './found.js';
import { isFarDay, withOpenEnd } from '../open-end.js';
import { inZone } from './at-hour.js';
import { Refused } from './engine/meaning.js';
import type { SaidRule } from './rules.js';
import { understand } from './understand.js';
import { asWritten } from './written-forms.js';
import { writtenDays } from './written.js';

export interface SaidOptions {
  /** The day it was said, `2026-02-06`. */
  readonly saidOn: string;
  /** The language of the words; `auto` (the default) tries English, then French. */
  readonly language?: SaidLanguage | 'auto';
  /** IANA zone in which an instant has its day; null is UTC. Words mean days of the place, whatever its zone. */
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

/**
 * Reads a date as it was said or written: EDTF as it is, and words in English and French relative to the day they were
 * said. Null when it is no date, or when it could mean several (`06/02/2026`, unless the language is French).
 *
 * @example readSaid('early next week', { saidOn: '2026-02-07' })
 * // { when: '2026-02-09/2026-02-11', rule: 'week-early', earliest: '2026-02-09', latest: '2026-02-11' }
 */
export function readSaid(text: string, options: SaidOptions): Said | null {
  const written = text.trim();
  if (written === '' || written.length > MAX_LENGTH) return null;
  const when = isFarDay(written) ? written : inPlace(asWritten(withOpenEnd(written)), options.timezone);
  const days = isFarDay(written) ? null : writtenDays(when, options.timezone ?? null);
  if (days) return { when, rule: 'as-written', ...days };
  if (options.language !== 'fr' && exchangeable(written)) return null;
  const saidOn = dayOf(options.saidOn);
  if (saidOn && isFarDay(written))
    return { when: `${options.saidOn}/..`, rule: 'no-end', earliest: options.saidOn, latest: null };
  return saidOn && inWords(written, saidOn, options);
}

/** An hour that names no zone is one of the place. */
function inPlace(text: string, zone: string | null | undefined): string {
  return (zone && inZone(text, zone)) || text;
}

const MAX_LENGTH = 100;

function inWords(
  text: string,
  saidOn: Day,
  { language = 'auto', facing = 'nearest', timezone }: SaidOptions,
): Said | null {
  try {
    for (const each of language === 'auto' ? (['en', 'fr'] as const) : [language]) {
      const context: Context = { saidOn, language: each, facing, timezone };
      const found = understand(text, context);
      if (found) return said(found);
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
  return null;
}

function said({ when, rule, first, last }: Found): Said {
  return { when, rule, earliest: isoDay(first), latest: last && isoDay(last) };
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
  return match !== null && Number(match[1]) <= 12 && Number(match[2]) <= 12;
}
