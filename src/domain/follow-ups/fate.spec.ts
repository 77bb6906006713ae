import { fateOf, type FatedStep } from './fate.js';

describe('the fate of a step', () => {
  it.each<[string, Partial<FatedStep>, ReturnType<typeof fateOf>]>([
    ['held on a day of its window', { status: 'held', state: 'held', slipDays: 0 }, 'inWindow'],
    ['held after it', { status: 'held', state: 'slipped', slipDays: 3 }, 'later'],
    ['held before it opened', { status: 'held', state: 'slipped', slipDays: -1 }, 'otherwise'],
    ['lapsed, and something came later', { state: 'lapsed', instead: 'other', slipDays: 6 }, 'later'],
    ['cancelled, and something came in its window', { state: 'cancelled', instead: 'other', slipDays: 0 }, 'otherwise'],
    ['cancelled, and something had come before', { state: 'cancelled', instead: 'other', slipDays: -2 }, 'otherwise'],
    ['cancelled', { status: 'cancelled', state: 'cancelled' }, 'never'],
    ['postponed, with no day since', { status: 'postponed', state: 'overdue' }, 'never'],
    ['still to come', { status: 'announced', state: 'due' }, null],
    ['without an answer', { status: 'confirmed', state: 'overdue' }, null],
    ['without an answer, but another is linked to it', { state: 'overdue', instead: 'other', slipDays: 2 }, 'later'],
    ['held on a day that nobody knows', { status: 'held', state: 'held' }, null],
  ])('%s is told', (_title, step, expected) => {
    expect(fateOf({ status: 'lapsed', state: 'lapsed', instead: null, slipDays: null, ...step })).toBe(expected);
  });
});
