import { isPlain, outcomeOf } from './outcome.js';

test.each([
  ['talks', 'held', 'happened'],
  ['talks', 'announced', 'open'],
  ['talks', 'cancelled', 'nothing'],
  ['threat', 'standing', 'open'],
  ['threat', 'carried_out', 'happened'],
  ['deadline', 'expired', 'nothing'],
  ['statement', 'reported', 'happened'],
  ['agreement', 'reported', 'open'],
  ['agreement', 'signed', 'happened'],
] as const)('a %s that is %s is drawn as %s', (kind, status, outcome) => {
  expect(outcomeOf(kind, status)).toBe(outcome);
});

test('a status goes without saying only where the event simply happened', () => {
  expect(isPlain('talks', 'held')).toBe(true);
  expect(isPlain('statement', 'reported')).toBe(true);
  expect(isPlain('agreement', 'reported')).toBe(false);
  expect(isPlain('threat', 'carried_out')).toBe(false);
});
