import { readDateCell } from './date-cell.js';
import { inOrder, NO_VALUES, orderOf, withValue } from './date-order.js';
import { joinedParts } from './joined-parts.js';
import { sentinelOf } from './sentinels.js';
import { spanOfCells } from './span-of-cells.js';

describe('the order of a column', () => {
  it.each([
    [['2/16/1946', '6/18/1946'], 'month-first'],
    [['16.2.1946', '3.4.1946'], 'day-first'],
    [['6/2/1946', '3/4/1946'], 'undecided'],
    [['16/2/1946', '2/16/1946'], 'undecided'],
    [['5/5/1946', '1946-02-16', 'unknown'], null],
    [['2/16/46'], null],
  ])('of %j is %s', (values, order) => {
    expect(orderOf(values.reduce(withValue, NO_VALUES))).toBe(order);
  });

  it('reads each value as it says', () => {
    expect(inOrder('6/2/2026', 'day-first')).toBe('2026-02-06');
    expect(inOrder('6/2/2026', 'month-first')).toBe('2026-06-02');
    expect(inOrder('16/2/2026', 'month-first')).toBeNull();
    expect(inOrder('00/06/2015', 'day-first')).toBe('2015-06');
  });
});

const UNSAID = { order: null, saidOn: null, timezone: null };

describe('a cell of dates', () => {
  it.each([
    ['2021-06-09', '2021-06-09'],
    ['2021-06-09 00:00:00', '2021-06-09'],
    ['2021-06-09 14:30', '2021-06-09'],
    ['2021-06-09T14:30:00+03:30', '2021-06-09T14:30:00+03:30'],
    ['2015-06-00', '2015-06'],
    ['2015-00-00', '2015'],
    ['2015/6/3', '2015-06-03'],
    ['1815', '1815'],
    ['6 February 2026', '2026-02-06'],
    ['16/2/2026', '2026-02-16'],
    ['2/16/2026', '2026-02-16'],
    ['5/5/2026', '2026-05-05'],
    ['early March 2026', '2026-03-01/2026-03-10'],
    ['2026-02-06/2026-02-08', '2026-02-06/2026-02-08'],
    ['13 au 15 mars 2026', '2026-03-13/2026-03-15'],
  ])('%j is %s', (cell, when) => {
    expect(readDateCell(cell, UNSAID)).toMatchObject({ when });
  });

  it('keeps words of which what they mean stands behind them', () => {
    expect(readDateCell('before the vote = 2026-02', UNSAID)).toEqual({ when: '2026-02', words: 'before the vote' });
    expect(readDateCell('avant le vote=13 au 15 mars 2026', UNSAID)).toMatchObject({ when: '2026-03-13/2026-03-15' });
  });

  it.each([
    ['6/2/2026', 'date_order_undecided'],
    ['next week', 'date_relative'],
    ['on Friday', 'date_relative'],
    ['6 March', 'date_relative'],
    ['6/2/26', 'date_unread'],
    ['after the summit', 'date_unread'],
    ['2021-02-30', 'date_no_such_day'],
    ['Monday 3 March 2026', 'date_weekday'],
    ['6 February 2026 at 10:00', 'date_zone'],
    ['before the vote = some time', 'date_unread'],
    ['before the vote = next week', 'date_relative'],
    ['43831', 'date_unread'],
  ])('%j is not read: %s', (cell, unread) => {
    expect(readDateCell(cell, UNSAID)).toEqual({ unread });
  });

  it('does not read what is against the order of its column', () => {
    expect(readDateCell('13/1/1952', { ...UNSAID, order: 'month-first' })).toEqual({ unread: 'date_unread' });
  });

  it('counts from the day on which it was said, where that is known', () => {
    const reading = { ...UNSAID, saidOn: '2026-02-07' };
    expect(readDateCell('early next week', reading)).toEqual({ when: '2026-02-09/2026-02-11', rule: 'week-early' });
  });

  it('keeps an hour where its zone is known', () => {
    const reading = { ...UNSAID, timezone: 'Asia/Muscat' };
    expect(readDateCell('2026-02-06 10:00', reading)).toMatchObject({ when: '2026-02-06T10:00:00+04:00' });
  });

  it.each([
    ...['', 'n/a', 'Unknown', '0000', '0000-00-00', '00/00/0000', 'TBD', 'inconnu'].map((cell) => [cell, 'unknown']),
    ...['present', 'Ongoing', '9999-12-31', '12/31/9999', '9999', 'en cours'].map((cell) => [cell, 'no-end']),
    ...['2026', '10', 'Nation'].map((cell) => [cell, null]),
  ])('%j stands for %s', (cell, sentinel) => {
    expect(sentinelOf(cell!)).toBe(sentinel);
  });
});

describe('year, month and day in cells of their own', () => {
  it.each([
    ['1815', '12', '10', '1815-12-10'],
    ['1815', 'Dec.', '10th', '1815-12-10'],
    ['1815', 'décembre', '', '1815-12'],
    ['1815', '0', 'n/a', '1815'],
    ['-480', '', '', '-0480'],
    ['0000', '', '', '0000'],
    ['1815', '', '10', null],
    ['1815', '13', '', null],
    ['1815', '12', 'early', null],
    ['about 1815', '', '', null],
  ])('%j %j %j are %s', (year, month, day, date) => {
    expect(joinedParts({ year, month, day })).toBe(date);
  });
});

describe('a window of two cells', () => {
  const read = (cell: string) => readDateCell(cell, UNSAID);

  it.each([
    ['2021-06-09', '2021-06-13', { when: '2021-06-09/2021-06-13' }],
    ['2021-06-09', '2021-06-09', { when: '2021-06-09' }],
    ['2021-06-09', '', { when: '2021-06-09' }],
    ['2021-06-09', 'ongoing', { when: '2021-06-09/..' }],
    ['unknown', '2021-06-13', { when: '../2021-06-13' }],
    ['', '', { unread: 'no_day' }],
    ['2021-06-13', '2021-06-09', { unread: 'end_before_beginning' }],
    ['2021-06-09/2021-06-10', '2021-06-13', { unread: 'end_is_a_span' }],
  ])('from %j to %j', (start, end, span) => {
    expect(spanOfCells(read(start), read(end), null)).toEqual(span);
  });
});
