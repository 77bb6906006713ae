import { otherDays, type OtherDay } from './other-days.js';

const instant = (at: string, timezone: string | null) => ({
  earliest: at,
  latest: at,
  timezone,
  precision: 'instant',
});
/** 6 February 2026, in Muscat and in Washington. */
const muscat = {
  earliest: '2026-02-05T20:00:00Z',
  latest: '2026-02-06T19:59:59.999Z',
  timezone: 'Asia/Muscat',
  precision: 'day',
};
const washington = {
  earliest: '2026-02-06T05:00:00Z',
  latest: '2026-02-07T04:59:59.999Z',
  timezone: 'America/New_York',
  precision: 'day',
};

describe('otherDays', () => {
  it.each<[string, Parameters<typeof otherDays>[0], string[], OtherDay[]]>([
    [
      'an ultimatum of Saturday night that Tehran read on Sunday',
      instant('2026-03-21T23:44:00Z', null),
      ['US', 'IR'],
      [{ country: 'IR', day: '2026-03-22', is: 'already', hours: null }],
    ],
    [
      'a morning in Tehran that was the evening before in Washington',
      instant('2026-02-07T02:30:00Z', 'Asia/Tehran'),
      ['IR', 'US', 'US'],
      [{ country: 'US', day: '2026-02-06', is: 'still', hours: null }],
    ],
    ['noon, the same day for both', instant('2026-02-06T12:00:00Z', null), ['US', 'IR'], []],
    [
      'a day of Muscat that began the afternoon before in Washington, and half an hour before in Tehran',
      muscat,
      ['US', 'IR', 'OM'],
      [{ country: 'US', day: '2026-02-05', is: 'still', hours: 9 }],
    ],
    [
      'a day of Washington that ended the next morning in Tehran',
      washington,
      ['US', 'IR'],
      [{ country: 'IR', day: '2026-02-07', is: 'already', hours: 8 }],
    ],
    ['a day of nowhere', { ...muscat, timezone: null }, ['US', 'IR'], []],
    ['a week', { ...muscat, latest: '2026-02-12T19:59:59.999Z' }, ['US'], []],
    ['a month', { ...muscat, precision: 'month' }, ['US'], []],
    ['an open end', { ...muscat, latest: null }, ['US'], []],
    ['a country without a capital of ours', muscat, ['ZZ'], []],
  ])('of %s', (_title, event, countries, expected) => {
    expect(otherDays(event, countries)).toEqual(expected);
  });
});
