import { dayInZone, daysDiffer, isTimeZone } from './zones.js';

describe('time zones', () => {
  it('tells IANA zones from other words', () => {
    expect(['Asia/Muscat', 'UTC', 'America/Argentina/Buenos_Aires'].filter(isTimeZone)).toHaveLength(3);
    expect(['', 'Muscat', '+04:00', 'Asia/Atlantis', '2026-02-06[UTC]'].filter(isTimeZone)).toEqual([]);
  });

  it.each([
    ['2026-02-07T01:00:00Z', 'America/New_York', '2026-02-06'],
    ['2026-02-07T01:00:00Z', 'Asia/Muscat', '2026-02-07'],
    ['2026-02-06T23:59:59.999Z', null, '2026-02-06'],
    ['0099-03-01T12:00:00Z', 'UTC', '0099-03-01'],
    ['0000-03-01T12:00:00Z', 'UTC', '0000-03-01'],
    ['-000043-03-15T12:00:00Z', 'UTC', '-0043-03-15'],
  ])('knows the day at %s in %s', (instant, zone, day) => {
    expect(dayInZone(new Date(instant), zone)).toBe(day);
  });

  it('tells where Friday night in Washington is Saturday in Muscat', () => {
    const night = new Date('2026-02-06T20:00:00-05:00');
    expect(daysDiffer(night, 'America/New_York', 'Asia/Muscat')).toBe(true);
    expect(daysDiffer(night, 'Asia/Dubai', 'Asia/Muscat')).toBe(false);
    expect(daysDiffer(night, null, 'America/New_York')).toBe(true);
  });
});
