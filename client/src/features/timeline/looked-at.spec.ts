import type { ViewSearch } from '../../view/view-search.js';
import { lookedAt } from './looked-at.js';

const span = { from: '2025-03-01T00:00:00Z', to: '2026-07-30T00:00:00Z', happened: '2026-07-04T00:00:00Z', total: 117 };
const event = { earliest: '2026-02-06T00:00:00Z', latest: '2026-02-06T23:59:59Z' };

const from = (search: ViewSearch, chosen?: typeof event | null) => {
  const window = lookedAt(search, span, chosen);
  return window === undefined ? undefined : (window?.from.toISOString().slice(0, 10) ?? null);
};

test.each<[string, ViewSearch, string | null]>([
  ['a window', { window: '2026-01-05..2026-01-11', selected: 'A-1' }, '2026-01-05'],
  ['dates', { from: '2026-03-02', to: '2026-03-08', selected: 'A-1' }, '2026-03-02'],
  ['a filter', { kind: ['talks'], selected: 'A-1' }, null],
  ['an event', { selected: 'A-1' }, '2025-12-29'],
  ['an event as of a day', { selected: 'A-1', knownOn: '2026-02-05' }, '2025-12-29'],
  ['a day looked back to', { knownOn: '2026-02-05' }, null],
  ['nothing', {}, '2026-04-27'],
])('an address that names %s says where the timeline opens', (_what, search, day) => {
  expect(from(search, event)).toBe(day);
});

test('nothing is opened before the event is known, and without it what an address without one opens', () => {
  expect(from({ selected: 'A-1' })).toBeUndefined();
  expect(from({ selected: 'A-1' }, null)).toBe('2026-04-27');
});
