import { Problem } from './problem.js';

/** What each part of a cursor must look like before it may go into a query. */
export const KEY_FORMS = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  timestamp: /^(-?infinity|\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00( BC)?)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  integer: /^-?\d{1,9}$/,
  text: /^[^\0]{0,500}$/s,
} as const;
export type KeyForm = keyof typeof KEY_FORMS;

/** The place after the last row of a page, opaque to the caller: its sort and the sort keys of that row as text. */
export function encodeCursor(sort: string, keys: readonly string[]): string {
  return Buffer.from(JSON.stringify([sort, ...keys])).toString('base64url');
}

/** The keys in `cursor`; throws `bad_cursor` where it was not made by us for this sort. */
export function decodeCursor(cursor: string, sort: string, forms: readonly KeyForm[]): string[] {
  const [madeFor, ...keys] = parse(cursor);
  const fits = keys.length === forms.length && forms.every((form, index) => KEY_FORMS[form].test(keys[index] ?? '\0'));
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
