import { daysInMonth } from '../domain/time/calendar.js';
import { exactly, type Count } from './count.js';
import { isUuid } from './identifier.js';
import { isDay } from './is-day.js';
import { Problem } from './problem.js';

/** What each part of a cursor must be before it may go into a query, so that PostgreSQL can read it. */
const KEY_FORMS = {
  uuid: isUuid,
  timestamp: isTimestamp,
  dayOrNone: (text: string) => text === '-infinity' || isDay(text),
  integer: (text: string) => /^-?\d{1,9}$/.test(text),
  text: (text: string) => text.length <= 500 && !text.includes('\0'),
} as const satisfies Record<string, (text: string) => boolean>;
export type KeyForm = keyof typeof KEY_FORMS;

/** The place after the last row of a page, opaque to the caller: its sort and the sort keys of that row as text. */
export function encodeCursor(sort: string, keys: readonly string[]): string {
  return Buffer.from(JSON.stringify([sort, ...keys])).toString('base64url');
}

/** The keys in `cursor`; throws `bad_cursor` where it was not made by us for this sort. */
export function decodeCursor(cursor: string, sort: string, forms: readonly KeyForm[]): string[] {
  const [madeFor, ...keys] = parse(cursor);
  const fits = keys.length === forms.length && forms.every((form, index) => KEY_FORMS[form](keys[index] ?? '\0'));
  if (madeFor !== sort || !fits) {
    const detail =
      madeFor !== undefined && fits && madeFor !== sort
        ? 'The cursor belongs to another order; start again without it.'
        : 'The cursor was not given out by this list; start again without it.';
    throw new Problem('bad_cursor', detail, [{ pointer: '/cursor', code: 'bad_cursor', detail }]);
  }
  return keys;
}

function parse(cursor: string): string[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) && value.every((part) => typeof part === 'string') ? value : [];
  } catch {
    return [];
  }
}

/** A timestamptz as PostgreSQL writes it in UTC; BC years count back from 1, and there is no year 0. */
function isTimestamp(text: string): boolean {
  if (/^-?infinity$/.test(text)) return true;
  const parts = /^(\d{4,6})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?:\.\d{1,6})?\+00( BC)?$/.exec(text);
  if (!parts) return false;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as [
    ...[number, number, number],
    ...[number, number, number],
  ];
  const bc = parts[7] !== undefined;
  if (year < 1 || year > (bc ? 4713 : 294_275) || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(bc ? 1 - year : year, month) && hour < 24 && minute < 60 && second < 60;
}

/** A row of a page query: the item as JSON text and its sort keys. */
export interface KeysetRow {
  item: string;
  keys: string[];
}

/**
 * `{items, nextCursor, total}` as JSON text, from up to `limit` + 1 rows; the extra one only tells that there are more. Where the page
 * holds all there are, they are counted by it, for meanwhile `count` may have become another.
 */
export function keysetPage(
  rows: readonly KeysetRow[],
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  sort: string,
  count: Count,
): string {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const total = cursor === undefined && rows.length <= limit ? exactly(rows.length) : count;
  const next = rows.length > limit && last ? JSON.stringify(encodeCursor(sort, last.keys)) : 'null';
  return `{"items":[${shown.map(({ item }) => item).join(',')}],"nextCursor":${next},${JSON.stringify(total).slice(1)}`;
}
