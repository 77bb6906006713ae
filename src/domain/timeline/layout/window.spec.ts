import { around, spanWindow, wholeWindow } from './window.js';

const today = new Date('2026-02-15T12:00:00Z');

test('everything is in view with a margin', () => {
  const extent = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2026-04-11T00:00:00Z') };
  expect(wholeWindow(extent, today)).toEqual({
    from: new Date('2025-12-29T00:00:00Z'),
    to: new Date('2026-04-14T00:00:00Z'),
  });
});

test('one moment has a day on both sides', () => {
  expect(wholeWindow({ from: today, to: today }, today)).toEqual(around(today, 2 * 86_400_000));
});

test('an empty timeline shows the weeks around today', () => {
  expect(wholeWindow(null, today)).toEqual({
    from: new Date('2026-02-01T12:00:00Z'),
    to: new Date('2026-03-01T12:00:00Z'),
  });
});

test('a month is shown around the middle, and the last one where the view reaches the end of all there is', () => {
  const view = around(today, 200 * 86_400_000);
  const month = 31 * 86_400_000;
  expect(spanWindow('month', view, null)).toEqual(around(today, month));
  const extent = { from: view.from, to: new Date('2026-04-11T00:00:00Z') };
  const { from, to } = spanWindow('month', view, extent);
  expect([+to - +from, +to > +extent.to, +from < +extent.to]).toEqual([month, true, true]);
});
