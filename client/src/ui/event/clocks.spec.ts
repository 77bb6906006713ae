import { clocksOf } from './clocks.js';

const plain = (text: string) => text.replace(/\s/g, ' ').replace(/ ?– ?/g, '–');
const readings = (event: Parameters<typeof clocksOf>[0], reader: string) =>
  clocksOf(event, reader, 'en-GB').map(({ clock, text }) => [clock, plain(text)]);

const airForceOne = {
  earliest: '2026-02-07T02:30:00Z',
  latest: '2026-02-07T02:30:00Z',
  timezone: 'America/New_York',
  precision: 'instant',
} as const;

describe('clocks of an event', () => {
  it('show that Friday night in Washington was Saturday in Muscat', () => {
    expect(readings(airForceOne, 'Asia/Muscat')).toEqual([
      ['local', 'Fri 6 Feb, 21:30'],
      ['utc', 'Sat 7 Feb, 02:30'],
      ['reader', 'Sat 7 Feb, 06:30'],
    ]);
  });

  it('leave out a reader who is on the spot', () => {
    expect(readings(airForceOne, 'America/New_York').map(([clock]) => clock)).toEqual(['local', 'utc']);
  });

  it('show a day of Muscat beginning the evening before in UTC', () => {
    const day = { earliest: '2026-02-05T20:00:00Z', latest: '2026-02-06T19:59:59.999Z', precision: 'day' } as const;
    expect(readings({ ...day, timezone: 'Asia/Muscat' }, 'UTC')).toEqual([
      ['local', 'Fri 6 Feb, 00:00–23:59'],
      ['utc', 'Thu 5 Feb, 20:00–Fri 6 Feb, 19:59'],
    ]);
  });

  it('say nothing where all agree, of longer windows, of open ones, or in a zone that is none', () => {
    expect(readings({ ...airForceOne, timezone: 'UTC' }, 'UTC')).toEqual([]);
    expect(readings({ ...airForceOne, precision: 'month' }, 'Asia/Muscat')).toEqual([]);
    expect(readings({ ...airForceOne, latest: null }, 'Asia/Muscat')).toEqual([]);
    expect(readings({ ...airForceOne, timezone: 'Nowhere/Land' }, 'UTC')).toEqual([]);
  });
});
