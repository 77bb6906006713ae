import { isPlainRule } from '../../../domain/time/said/plain-rules.js';
import type { SaidRule } from '../../../domain/time/said/said-rules.js';
import { readDateCell, type DateCell } from '../../../domain/time/column/date-cell.js';
import { joinedParts } from '../../../domain/time/column/joined-parts.js';
import { spanOfCells } from '../../../domain/time/column/span-of-cells.js';
import { parseEdtf } from '../../../domain/time/edtf.js';
import { dayInZone } from '../../../domain/time/zones.js';
import type { ImportField } from '../columns/fields.js';
import { orderOfColumn } from '../columns/plan.js';
import type { RowCells } from './row-cells.js';

/** When a row says that something was, and in which words. */
export interface RowWhen {
  readonly when: string;
  readonly saidAs: string | null;
  readonly saidRule: SaidRule | null;
}

interface Around {
  readonly timezone: string | null;
  /** The day from which words are counted. */
  readonly saidOn: string | null;
}

/** The window of a row, from one cell, from a beginning and an end, or from their parts; null, and rejected, where none can be read. */
export function whenOf(row: RowCells, around: Around): RowWhen | null {
  if (row.isTold('when')) return ofOneCell(row, around);
  const [first, last] = row.isTold('year')
    ? [joined(row, ['year', 'month', 'day'], around), joined(row, ['end_year', 'end_month', 'end_day'], around)]
    : [dateOf(row, 'start_date', around), dateOf(row, 'end_date', around)];
  const beginning: ImportField = row.isTold('year') ? 'year' : row.isTold('start_date') ? 'start_date' : 'end_date';
  const ending: ImportField = row.isTold('year') ? 'end_year' : 'end_date';
  if (!isRead(row, beginning, first) || !isRead(row, ending, last)) return null;
  const span = spanOfCells(first, last, around.timezone);
  if ('when' in span) return { when: span.when, saidAs: null, saidRule: null };
  if (span.unread === 'no_day') row.reject(beginning, { code: 'cell_empty' }, 'There is no day.');
  else row.reject(ending, { code: span.unread }, UNREAD[span.unread]);
  return null;
}

/** A date of its own in a row, such as a deadline; null where there is none, undefined, and rejected, where it cannot be read. */
export function dateIn(row: RowCells, field: ImportField, around: Around): string | null | undefined {
  const cell = dateOf(row, field, around);
  if (!isRead(row, field, cell)) return undefined;
  return 'when' in cell ? cell.when : null;
}

/** The same as a day; of a longer span its last day, when all of it is told. */
export function dayIn(row: RowCells, field: ImportField, around: Around): string | null | undefined {
  const date = dateIn(row, field, around);
  if (date == null) return date;
  const { latest } = parseEdtf(date, around.timezone);
  if (latest !== null) return dayInZone(latest, around.timezone);
  row.reject(field, { code: 'date_unread' }, UNREAD.date_unread);
  return undefined;
}

function ofOneCell(row: RowCells, around: Around): RowWhen | null {
  const cell = dateOf(row, 'when', around);
  if (!isRead(row, 'when', cell)) return null;
  if ('words' in cell) return { when: cell.when, saidAs: cell.words, saidRule: null };
  if ('when' in cell) {
    const isVague = !isPlainRule(cell.rule);
    return { when: cell.when, saidAs: isVague ? row.text('when') : null, saidRule: isVague ? cell.rule : null };
  }
  row.reject('when', { code: 'cell_empty' }, 'There is no day.');
  return null;
}

function dateOf(row: RowCells, field: ImportField, { timezone, saidOn }: Around): DateCell {
  const index = row.indexOf(field);
  if (index === undefined) return { sentinel: 'unknown' };
  return readDateCell(row.text(field), { order: orderOfColumn(row.plan, index), saidOn, timezone });
}

function joined(
  row: RowCells,
  [year, month, day]: readonly [ImportField, ImportField, ImportField],
  { timezone }: Around,
): DateCell {
  const date = joinedParts({ year: row.text(year), month: row.text(month), day: row.text(day) });
  return date === null ? { unread: 'date_unread' } : readDateCell(date, { order: null, saidOn: null, timezone });
}

type Read = Exclude<DateCell, { unread: unknown }>;

function isRead(row: RowCells, field: ImportField, cell: DateCell): cell is Read {
  if (!('unread' in cell)) return true;
  row.reject(field, { code: cell.unread }, UNREAD[cell.unread]);
  return false;
}

const UNREAD = {
  date_unread: 'No rule reads this as a date. What it means can stand behind “=”: before the vote = 2026-02.',
  date_weekday: 'The weekday is not that of the date.',
  date_zone: 'An hour needs the time zone of its place.',
  date_no_such_day: 'The calendar has no such day.',
  date_moon: 'That day waits for the moon to be seen.',
  date_order_undecided: 'It could be either day or month that stands first: say which.',
  date_relative: 'It counts from a day that no column tells.',
  end_before_beginning: 'It ends before it begins.',
  end_is_a_span: 'Beginning and end are each one date.',
} as const;
