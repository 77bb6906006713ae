import { monthNumber } from './month-number.js';
import { fromNumbers } from './date-order.js';
import { sentinelOf } from './sentinels.js';

/** A date whose year, month and day stand in cells of their own. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/**
 * The date that the parts make, as one cell would say it; parts that are empty or stand for nothing known make it coarser. Null
 * where a part is none.
 *
 * @example joinedParts({ year: '1815', month: 'December', day: '' }) // '1815-12'
 */
export function joinedParts({ year, month, day }: DateParts): string | null {
  const written = year.trim();
  if (sentinelOf(written) !== null) return isSilent(month) && isSilent(day) ? written : null;
  const numbers = [yearNumber(written), isSilent(month) ? 0 : monthNumber(month), isSilent(day) ? 0 : dayNumber(day)];
  const [y, m, d] = numbers;
  if (y == null || m == null || d == null) return null;
  const date = fromNumbers(Math.abs(y), m, d);
  return date === null || y >= 0 ? date : `-${date}`;
}

function isSilent(part: string): boolean {
  return sentinelOf(part) === 'unknown';
}

/** Years before the first are counted with nought, as ISO 8601 does. */
function yearNumber(text: string): number | null {
  return /^-?\d{1,4}(?:\.0)?$/.test(text) ? Number(text) : null;
}

function dayNumber(text: string): number | null {
  const match = /^(\d{1,2})(?:\.0|st|nd|rd|th|er|\.)?$/i.exec(text.trim());
  return match && Number(match[1]);
}
