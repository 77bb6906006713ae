import { spanOf, untilOf } from './span.js';

const announced = { kind: 'talks', status: 'announced', precision: 'day' } as const;
const day = { ...announced, earliest: '2026-02-06T00:00:00.000Z', latest: '2026-02-06T23:59:59.999Z' };

test.each([
  ['a day', { ...day, when: '2026-02-06' }, 'day'],
  ['an approximate day', { ...day, when: '2026-02-06~' }, 'window'],
  ['an interval', { ...day, when: '2026-02-06/2026-02-08', latest: '2026-02-08T23:59:59.999Z' }, 'window'],
  ['a month', { ...day, when: '2026-02', latest: '2026-02-28T23:59:59.999Z', precision: 'month' }, 'window'],
  ['one of two days', { ...day, when: '[2026-02-06,2026-02-07]', latest: '2026-02-07T23:59:59.999Z' }, 'set'],
  ['an instant', { ...day, when: '2026-02-06T10:00:00Z', latest: day.earliest, precision: 'instant' }, 'instant'],
  ['an open end', { ...day, when: '2026-02-06/..', latest: null }, 'open-end'],
  ['an open start', { ...day, when: '../2026-02-06', earliest: null }, 'open-start'],
])('%s is drawn as what it is', (_, item, shape) => {
  expect(spanOf(item).shape).toBe(shape);
});

test('the last instant of a window belongs to it', () => {
  const { start, end } = spanOf({ ...day, when: '2026-02-06' });
  expect(end - start).toBe(24 * 3_600_000);
});

const life = { until: '2026-02-28T00:00:00Z', end: 'done', on: '2026-02-28', deadline: null, timing: null } as const;

const SETTLED = Date.parse('2026-02-28T12:00:00Z');

test('what was uttered on a day goes on until it is settled', () => {
  const span = spanOf({ ...day, when: '2026-02-06', life });
  expect([span.shape, untilOf(span)]).toEqual(['day', SETTLED]);
  expect(untilOf(spanOf({ ...day, when: '2026-02-06' }))).toBe(span.end);
});

test('what was settled before its window ended ends with the window', () => {
  const span = spanOf({ ...day, when: '2026-02-06/2026-03-06', latest: '2026-03-06T23:59:59.999Z', life });
  expect([untilOf(span), span.life?.until]).toEqual([span.end, SETTLED]);
});

test('an utterance without an end has one once it is settled', () => {
  const span = spanOf({ ...day, when: '2026-02-06/..', latest: null, life });
  expect([span.shape, untilOf(span)]).toEqual(['day', SETTLED]);
});

test('what came to nothing reaches no further than its first day, though no end was named', () => {
  const open = { ...day, when: '2026-02-06/..', latest: null };
  expect([spanOf(open).end, spanOf({ ...open, status: 'postponed' }).end]).toEqual([Infinity, Infinity]);
  const { shape, start, end } = spanOf({ ...open, status: 'overtaken' });
  expect([shape, end - start]).toEqual(['open-end', 24 * 3_600_000]);
});
