import { dayAt, offsetOf } from './days.js';

it('counts days over the end of a month and of summer time', () => {
  expect(offsetOf('2026-02-27', '2026-03-02')).toBe(3);
  expect(offsetOf('2026-03-28', '2026-03-30')).toBe(2);
});

it('finds the day again', () => {
  expect(dayAt('2026-02-27', 3)).toBe('2026-03-02');
  expect(dayAt('2026-02-06', -1)).toBe('2026-02-05');
});
