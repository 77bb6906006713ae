import { spanOf } from './span.js';

const day = { earliest: '2026-02-06T00:00:00.000Z', latest: '2026-02-06T23:59:59.999Z', precision: 'day' };

test.each([
  ['a day', { ...day, when: '2026-02-06' }, 'day'],
  ['an approximate day', { ...day, when: '2026-02-06~' }, 'window'],
  ['an interval', { ...day, when: '2026-02-06/2026-02-08', latest: '2026-02-08T23:59:59.999Z' }, 'window'],
  [
    'a month',
    { when: '2026-02', earliest: day.earliest, latest: '2026-02-28T23:59:59.999Z', precision: 'month' },
    'window',
  ],
  ['one of two days', { ...day, when: '[2026-02-06,2026-02-07]', latest: '2026-02-07T23:59:59.999Z' }, 'set'],
  [
    'an instant',
    { when: '2026-02-06T10:00:00Z', earliest: day.earliest, latest: day.earliest, precision: 'instant' },
    'instant',
  ],
  ['an open end', { ...day, when: '2026-02-06/..', latest: null }, 'open-end'],
  ['an open start', { ...day, when: '../2026-02-06', earliest: null }, 'open-start'],
])('%s is drawn as what it is', (_, item, shape) => {
  expect(spanOf(item).shape).toBe(shape);
});

test('the last instant of a window belongs to it', () => {
  const { start, end } = spanOf({ ...day, when: '2026-02-06' });
  expect(end - start).toBe(24 * 3_600_000);
});
