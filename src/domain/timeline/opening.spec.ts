import { openingOf, openingOn } from './opening.js';

const span = (from: string, happened: string | null, to: string) => ({ from, to, happened });
const days = (opening: ReturnType<typeof openingOn>) =>
  opening && [opening.from, opening.to].map((day) => day.toISOString().slice(0, 10));

describe('what a timeline opens on', () => {
  it('is ten weeks up to the last that happened, on to what is due, and room for labels, in whole weeks', () => {
    expect(days(openingOf(span('2025-03-01T00:00:00Z', '2026-07-04T00:00:00Z', '2026-07-30T00:00:00Z')))).toEqual([
      '2026-04-27',
      '2026-08-24',
    ]);
  });

  it('does not reach for what is due in years', () => {
    expect(days(openingOf(span('2025-03-01T00:00:00Z', '2026-07-04T00:00:00Z', '2031-01-01T00:00:00Z')))).toEqual([
      '2026-04-27',
      '2026-10-19',
    ]);
  });

  it('is not emptied by one old event', () => {
    expect(days(openingOf(span('0030-01-01T00:00:00Z', '2026-07-04T00:00:00Z', '2026-07-04T00:00:00Z')))).toEqual([
      '2026-04-27',
      '2026-07-27',
    ]);
  });

  it.each([
    ['little is there', span('2026-06-01T00:00:00Z', '2026-07-04T00:00:00Z', '2026-07-10T00:00:00Z')],
    ['nothing happened yet', span('2025-03-01T00:00:00Z', null, '2026-07-30T00:00:00Z')],
  ])('is everything where %s', (_where, all) => {
    expect(openingOf(all)).toBeNull();
  });
});

describe('what a timeline opens on beside a chosen event', () => {
  it.each([
    ['a day', '2026-02-06T00:00:00Z', '2026-02-06T23:59:59Z', '2025-12-29', '2026-03-16'],
    ['a window of weeks', '2026-02-06T00:00:00Z', '2026-03-06T23:59:59Z', '2025-12-29', '2026-04-13'],
    ['a window of years', '2020-02-03T00:00:00Z', '2031-03-06T23:59:59Z', '2019-12-30', '2020-05-18'],
    ['a window without an end', '2026-02-06T00:00:00Z', null, '2025-12-29', '2026-03-16'],
    ['a window without a beginning', null, '2026-02-06T00:00:00Z', '2025-12-29', '2026-03-16'],
  ])('is five weeks before and after %s, in whole weeks', (_what, earliest, latest, from, to) => {
    expect(days(openingOn({ earliest, latest }))).toEqual([from, to]);
  });

  it('is nothing of its own where the event has no day', () => {
    expect(openingOn({ earliest: null, latest: null })).toBeNull();
  });
});
