import { alike, around, wholeWindow } from './window.js';

const today = new Date('2026-02-15T12:00:00Z');

test('everything is in view with a margin', () => {
  const bins = [
    { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z', count: 3 },
    { from: '2026-02-01T00:00:00Z', to: '2026-04-11T00:00:00Z', count: 4 },
  ];
  expect(wholeWindow(bins, [], today)).toEqual({
    from: new Date('2025-12-29T00:00:00Z'),
    to: new Date('2026-04-14T00:00:00Z'),
  });
});

test('without bins the bounds of the items count, open ones aside', () => {
  const items = [
    { earliest: '2026-02-06T00:00:00Z', latest: null },
    { earliest: '2026-02-10T00:00:00Z', latest: '2026-02-11T00:00:00Z' },
  ];
  expect(wholeWindow([], items, today)).toEqual({
    from: new Date('2026-02-05T00:00:00Z'),
    to: new Date('2026-02-12T00:00:00Z'),
  });
});

test('an empty timeline shows the weeks around today', () => {
  expect(wholeWindow([], [], today)).toEqual({
    from: new Date('2026-02-01T12:00:00Z'),
    to: new Date('2026-03-01T12:00:00Z'),
  });
});

test('windows that an address bar would write alike are alike', () => {
  const window = around(today, 1e9);
  expect(alike(window, { from: new Date(+window.from + 1e6), to: window.to })).toBe(true);
  expect(alike(window, { from: new Date(+window.from + 1e8), to: window.to })).toBe(false);
});
