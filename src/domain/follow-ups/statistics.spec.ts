import { FATES } from './fate.js';
import { jeffreys } from './jeffreys.js';
import { followUpFigures, median, SMALL_SAMPLE, type CountedStep } from './statistics.js';

const step = (ref: string, part: Partial<CountedStep>): CountedStep => ({
  ref,
  ...{ state: 'held', isPromise: true, isOpenEnded: false, fate: null, slipDays: null, moved: null },
  ...part,
});

const STEPS = [
  step('A', { state: 'held', fate: 'inWindow', slipDays: 0, moved: false }),
  step('B', { state: 'slipped', fate: 'later', slipDays: 6, moved: true }),
  step('C', { state: 'lapsed', fate: 'otherwise', slipDays: -3 }),
  step('D', { state: 'cancelled', fate: 'never' }),
  step('E', { state: 'due' }),
  step('F', { state: 'overdue' }),
  step('G', { state: 'lapsed', isPromise: false, isOpenEnded: true, fate: 'never' }),
  step('H', { state: 'held', isPromise: false, fate: 'inWindow', slipDays: 0, moved: true }),
];

describe('followUpFigures', () => {
  it('counts each step once, in its state, and those without an end apart', () => {
    const { total, states, openEnded } = followUpFigures(STEPS);
    expect([total, states.flatMap(({ refs }) => refs)]).toEqual([8, ['E', 'F', 'A', 'H', 'B', 'C', 'G', 'D']]);
    expect(states.find(({ state }) => state === 'lapsed')).toEqual({ state: 'lapsed', count: 2, refs: ['C', 'G'] });
    expect(openEnded).toEqual({ count: 1, refs: ['G'] });
  });

  it('shares out the promises whose outcome is known among the four fates', () => {
    const figures = followUpFigures(STEPS);
    const parts = FATES.map((fate) => figures[fate]);
    expect(parts.map(({ refs }) => refs)).toEqual([['A'], ['B'], ['C'], ['D']]);
    for (const part of parts) {
      expect(part).toMatchObject({
        value: 0.25,
        n: 4,
        small: true,
        of: ['A', 'B', 'C', 'D'],
        interval: jeffreys(1, 4),
      });
    }
  });

  it('takes the median slip of the promises that were held in the end, early ones too', () => {
    expect(followUpFigures(STEPS).medianSlip).toMatchObject({ value: 0, n: 3, of: ['A', 'B', 'C'], interval: null });
  });

  it('shares what moved among the promises whose places are known', () => {
    expect(followUpFigures(STEPS).moved).toMatchObject({ value: 0.5, n: 2, refs: ['B'], of: ['A', 'B'] });
  });

  it('says nothing of nothing', () => {
    const nothing = { value: null, n: 0, small: true, interval: null, refs: [], of: [] };
    const { inWindow, never, medianSlip, moved } = followUpFigures([step('E', { state: 'due' })]);
    expect([inWindow, never, medianSlip, moved]).toEqual([nothing, nothing, nothing, nothing]);
  });

  it('calls a sample small below ten', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => step(String(at), { fate: 'inWindow', slipDays: 0 }));
    expect(SMALL_SAMPLE).toBe(10);
    expect(followUpFigures(many(9)).inWindow.small).toBe(true);
    expect(followUpFigures(many(10)).inWindow.small).toBe(false);
  });
});

describe('median', () => {
  it.each([
    [[], null],
    [[5], 5],
    [[9, 1, 2], 2],
    [[10, 1, 2, 3], 2.5],
    [[-2, 0], -1],
  ])('of %j is %j', (values, expected) => expect(median(values)).toBe(expected));
});
