import type { EventFilter } from '../../view/filter-search.js';

export interface Period {
  readonly from: Date;
  readonly to: Date;
}

/**
 * A stretch of time as `from` and `to` of an address: whole UTC days, or minutes where less than three days are in view.
 * Both ends included.
 */
export function periodToAddress({ from, to }: Period): { from: string; to: string } {
  const short = to.getTime() - from.getTime() < 3 * DAY;
  const text = (date: Date) => (short ? `${date.toISOString().slice(0, 16)}:00Z` : date.toISOString().slice(0, 10));
  return { from: text(from), to: text(to) };
}

/** The way back, where both ends are plain days or instants; null where only the server can tell (`2026-02~`, one end). */
export function periodOfAddress({ from, to }: Pick<EventFilter, 'from' | 'to'>): Period | null {
  const first = dateOf(from, 'T00:00:00Z');
  const last = dateOf(to, 'T23:59:59.999Z');
  return first && last && first <= last ? { from: first, to: last } : null;
}

/** The same on one word, for what is looked at and chooses nothing. */
export function windowToAddress(period: Period): string {
  const { from, to } = periodToAddress(period);
  return `${from}..${to}`;
}

/** The way back; null is everything, as is what makes no sense. */
export function windowOfAddress(text: string): Period | null {
  const [from, to] = text.split('..');
  return periodOfAddress({ ...(from && { from }), ...(to && { to }) });
}

const DAY = 86_400_000;

function dateOf(text: string | undefined, time: string): Date | null {
  if (text === undefined || !/^\d{4}-\d\d-\d\d(T\d\d:\d\d.*)?$/.test(text)) return null;
  const date = new Date(text.length === 10 ? text + time : text);
  return Number.isNaN(date.getTime()) ? null : date;
}
