import { isPlain, outcomeOf } from '@domain/lifecycle/outcome.js';
import { lifecycleOf, statusesOf } from '@domain/lifecycle/table.js';
import { isPlan } from '@domain/lifecycle/took-place.js';
import { KINDS } from '@domain/vocabulary.js';
import { kindHue } from '@domain/marks/marks.js';

test.each([
  ['talks', 'held', 'happened'],
  ['talks', 'announced', 'open'],
  ['talks', 'cancelled', 'nothing'],
  ['threat', 'standing', 'open'],
  ['threat', 'carried_out', 'happened'],
  ['deadline', 'expired', 'nothing'],
  ['statement', 'reported', 'happened'],
  ['agreement', 'reported', 'open'],
  ['agreement', 'initialled', 'open'],
  ['agreement', 'signed', 'happened'],
  ['agreement', 'rejected', 'nothing'],
  ['contact', 'announced', 'open'],
  ['decision', 'tabled', 'open'],
  ['decision', 'adopted', 'happened'],
  ['decision', 'vetoed', 'nothing'],
  ['deadline', 'overtaken', 'nothing'],
] as const)('a %s that is %s is drawn as %s', (kind, status, outcome) => {
  expect(outcomeOf(kind, status)).toBe(outcome);
});

test('a status goes without saying only where the event simply happened', () => {
  expect(isPlain('talks', 'held')).toBe(true);
  expect(isPlain('statement', 'reported')).toBe(true);
  expect(isPlain('agreement', 'reported')).toBe(false);
  expect(isPlain('threat', 'carried_out')).toBe(false);
});

describe.each(KINDS)('of a %s', (kind) => {
  test('every status is drawn: what is planned as open, unless it is under way, and what is settled never', () => {
    const drawn = (statuses: readonly Parameters<typeof outcomeOf>[1][]) =>
      statuses.map((status) => [status, outcomeOf(kind, status)]);
    const plans = statusesOf(kind).filter((status) => isPlan(kind, status));
    expect(drawn(plans)).toEqual(plans.map((status) => [status, status === 'under_way' ? 'happened' : 'open']));
    expect(drawn(lifecycleOf(kind).closing).filter(([, outcome]) => outcome === 'open')).toEqual([]);
  });

  test('there is a hue, that of a family', () => {
    expect(['talks', 'words', 'threats', 'deeds']).toContain(kindHue(kind));
  });
});
