import { KINDS, WORD_KINDS, type Kind } from '../vocabulary.js';
import type { Status } from './status.js';
import { statusesOf } from './table.js';
import { isPlan, PLANNED_KINDS, tookPlace } from './took-place.js';

describe('tookPlace', () => {
  it.each<[Kind, Status, boolean]>([
    ['talks', 'held', true],
    ['meeting', 'confirmed', false],
    ['contact', 'announced', false],
    ['contact', 'reported', true],
    ['contact', 'cancelled', false],
    ['agreement', 'reported', true],
    ['agreement', 'rejected', true],
    ['decision', 'scheduled', false],
    ['decision', 'adopted', true],
    ['decision', 'vetoed', true],
    ['decision', 'withdrawn', false],
    ['incident', 'retracted', false],
    ['statement', 'reported', false],
    ['threat', 'carried_out', false],
  ])('of %s that are %s is %s', (kind, status, expected) => {
    expect(tookPlace({ kind, status })).toBe(expected);
  });

  it.each(WORD_KINDS)('is never true of %s, which is only said', (kind) => {
    expect(statusesOf(kind).filter((status) => tookPlace({ kind, status }))).toEqual([]);
  });
});

describe('isPlan', () => {
  it('is true of what is still to come, and of nothing that cannot be planned', () => {
    const plans = Object.fromEntries(
      KINDS.map((kind) => [kind, statusesOf(kind).filter((status) => isPlan(kind, status))]).filter(
        ([, statuses]) => statuses?.length,
      ),
    ) as Partial<Record<Kind, Status[]>>;
    expect(plans).toEqual({
      talks: ['rumoured', 'announced', 'confirmed', 'under_way', 'postponed'],
      meeting: ['rumoured', 'announced', 'confirmed', 'under_way', 'postponed'],
      contact: ['announced'],
      decision: ['tabled', 'scheduled', 'postponed'],
    });
    expect(Object.keys(plans)).toEqual([...PLANNED_KINDS]);
  });
});
