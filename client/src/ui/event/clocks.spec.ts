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

  it('are not told of a day, for which no hour is recorded', () => {
    const day = { earliest: '2026-02-05T20:00:00Z', latest: '2026-02-06T19:59:59.999Z', precision: 'day' } as const;
    expect(readings({ ...day, timezone: 'Asia/Muscat' }, 'UTC')).toEqual([]);
    expect(readings({ ...day, timezone: null }, 'Asia/Tehran')).toEqual([]);
  });

  it('tell when talks with recorded hours began and ended', () => {
    const hours = { earliest: '2026-02-06T06:00:00Z', latest: '2026-02-06T10:00:00Z', precision: 'instant' } as const;
    expect(readings({ ...hours, timezone: 'Asia/Muscat' }, 'Asia/Muscat')).toEqual([
      ['local', 'Fri 6 Feb, 10:00–14:00'],
      ['utc', 'Fri 6 Feb, 06:00–10:00'],
    ]);
  });

  it('say nothing where all agree, of longer windows, of open ones, or in a zone that is none', () => {
    expect(readings({ ...airForceOne, timezone: 'UTC' }, 'UTC')).toEqual([]);
    expect(readings({ ...airForceOne, precision: 'month' }, 'Asia/Muscat')).toEqual([]);
    expect(readings({ ...airForceOne, latest: null }, 'Asia/Muscat')).toEqual([]);
    expect(readings({ ...airForceOne, timezone: 'Nowhere/Land' }, 'UTC')).toEqual([]);
  });
});
