import { InvalidDateError, parseEdtf } from '../edtf.js';
import { setByHand } from '../said/by-hand.js';
import { readSaid } from '../said/read-said.js';
import type { SaidRefusal } from '../said/refusals.js';
import type { SaidRule } from '../said/said-rules.js';
import { fromNumbers, hasTwoReadings, inOrder, isOrdered, type DateOrder } from './date-order.js';
import { sentinelOf, type Sentinel } from './sentinels.js';

/** How the cells of a column of dates are read. */
export interface DateReading {
  /** The order of its numbers; null where it is not known. */
  readonly order: DateOrder | null;
  /** The day from which words such as “next week” are counted; null where no cell tells it. */
  readonly saidOn: string | null;
  /** The zone of the place; null where it is not known. */
  readonly timezone: string | null;
}

/** A cell that was read: a date (EDTF or an instant), and the rule where it was said in words; or what stands for none. */
export type DateCell =
  | { readonly when: string; readonly rule: SaidRule }
  /** Words that no rule need read, for what they mean stands behind them. */
  | { readonly when: string; readonly words: string }
  | { readonly sentinel: Sentinel }
  /** Why it cannot be read. */
  | { readonly unread: Unread };

type Unread = 'date_unread' | 'date_order_undecided' | 'date_relative' | (typeof REFUSED)[keyof typeof REFUSED];

/** Why a date that was recognised is none, where a cell can tell it. */
const REFUSED = {
  weekday: 'date_weekday',
  zone: 'date_zone',
  day: 'date_no_such_day',
  moon: 'date_moon',
} as const satisfies Partial<Record<SaidRefusal, string>>;

/**
 * Reads one cell of a column of dates. Nothing is guessed: what no rule reads is told as such, and so are words that count from
 * a day which nobody gave. Parts that are nought or missing make the date coarser.
 *
 * @example readDateCell('2015-06-00', …) // { when: '2015-06', rule: 'as-written' }
 * @example readDateCell('before the vote = 2026-02', …) // { when: '2026-02', words: 'before the vote' }
 */
export function readDateCell(cell: string, reading: DateReading): DateCell {
  const hand = setByHand(cell);
  if (!hand) return readOne(cell.trim(), reading);
  const window = readOne(hand.window, reading);
  return 'when' in window ? { when: window.when, words: hand.words } : window;
}

function readOne(text: string, { order, saidOn, timezone }: DateReading): DateCell {
  const sentinel = sentinelOf(text);
  if (sentinel) return { sentinel };
  const written = yearFirst(text) ?? withoutHour(text, timezone);
  if (order === null && hasTwoReadings(text)) return { unread: 'date_order_undecided' };
  const ordered = inOrder(text, order ?? 'day-first') ?? (order === null ? inOrder(text, 'month-first') : null);
  if (ordered === null && isOrdered(text)) return { unread: 'date_unread' };
  const plain = ordered ?? written ?? text;
  const said = readSaid(plain, { saidOn: saidOn ?? LONG_AGO, timezone });
  if (said?.when === null) return { unread: codeOf(said.reason) };
  if (!said) return { unread: 'date_unread' };
  if (
    saidOn === null &&
    said.rule !== 'as-written' &&
    said.when !== readSaid(plain, { saidOn: LATER, timezone })?.when
  ) {
    return { unread: 'date_relative' };
  }
  return canBeKept(said.when, timezone) ? { when: said.when, rule: said.rule } : { unread: 'date_unread' };
}

function codeOf(reason: SaidRefusal): Unread {
  return reason in REFUSED ? REFUSED[reason as keyof typeof REFUSED] : 'date_unread';
}

/** What is shown while somebody types may be the year 170000, or a day that the clocks of the place skipped; neither is kept. */
function canBeKept(when: string, timezone: string | null): boolean {
  try {
    parseEdtf(when, timezone);
    return true;
  } catch (error) {
    if (error instanceof InvalidDateError) return false;
    throw error;
  }
}

/** Two days so far apart, and on other weekdays, that only what is told whole means the same said on both. */
const LONG_AGO = '1903-01-14';
const LATER = '2047-08-20';

/** `2015-06-00`, `2015/00/00`, `2015-0-0`: with the year first, parts that are nought are unknown. */
function yearFirst(text: string): string | null {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]0?0:00(?::00(?:\.0+)?)?)?$/.exec(text);
  return match && fromNumbers(Number(match[1]), Number(match[3]), Number(match[4]));
}

/** An hour of which nobody knows the zone tells no more than its day. */
function withoutHour(text: string, timezone: string | null): string | null {
  const match = /^(\d{4}-\d\d-\d\d)[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?$/.exec(text);
  return match && timezone === null ? (match[1] ?? null) : null;
}
