import { InvalidDateError, parseEdtf } from '../edtf.js';
import { partsOf } from '../parts.js';
import type { DateCell } from './date-cell.js';

/** The window from one cell to another, or why there is none. */
export type CellSpan =
  | { readonly when: string }
  | { readonly unread: 'no_day' | 'end_before_beginning' | 'end_is_a_span' };

/**
 * The window that begins in one cell and ends in another. An end that nobody knows is none: the event is of the day it began. One
 * that stands for no end leaves the window open, and so does an unknown beginning.
 *
 * @example spanOfCells({ when: '1815-12-10' }, { when: '1852-11-27' }) // { when: '1815-12-10/1852-11-27' }
 */
export function spanOfCells(start: DateCell, end: DateCell, timezone: string | null): CellSpan {
  const first = 'when' in start ? start.when : null;
  const last = 'when' in end ? end.when : null;
  const isOpen = 'sentinel' in end && end.sentinel === 'no-end';
  if (first === null) return last === null ? { unread: 'no_day' } : inOrder(`../${last}`, timezone);
  if (isOpen) return isOneDate(first) ? { when: `${first}/..` } : { unread: 'end_is_a_span' };
  if (last === null || last === first) return { when: first };
  if (!isOneDate(first) || !isOneDate(last)) return { unread: 'end_is_a_span' };
  return inOrder(`${first}/${last}`, timezone);
}

function inOrder(when: string, timezone: string | null): CellSpan {
  try {
    parseEdtf(when, timezone);
    return { when };
  } catch (error) {
    if (!(error instanceof InvalidDateError)) throw error;
    return { unread: 'end_before_beginning' };
  }
}

function isOneDate(when: string): boolean {
  const { form } = partsOf(when);
  return form === 'single' || form === 'instant';
}
