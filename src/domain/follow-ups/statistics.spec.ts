import { followUpFigures, median, SMALL_SAMPLE, type CountedStep } from './statistics.js';

const step = (ref: string, state: CountedStep['state'], slipDays: number | null = null, moved: boolean | null = null) =>
  ({ ref, state, slipDays, moved }) satisfies CountedStep;

const STEPS = [
  step('A', 'held', 0, false),
  step('B', 'slipped', 6, true),
  step('C', 'lapsed', 3, null),
  step('D', 'cancelled'),
  step('E', 'due'),
  step('F', 'overdue'),
];

describe('followUpFigures', () => {
  it('counts each step once, in its state', () => {
    const { total, states } = followUpFigures(STEPS);
    expect([total, states.flatMap(({ refs }) => refs)]).toEqual([6, ['E', 'F', 'A', 'B', 'C', 'D']]);
    expect(states.find(({ state }) => state === 'lapsed')).toEqual({ state: 'lapsed', count: 1, refs: ['C'] });
  });

  it('shares what was held in its window among all whose outcome is known', () => {
    expect(followUpFigures(STEPS).heldInWindow).toEqual({
      value: 0.25,
      n: 4,
      small: true,
      refs: ['A'],
      of: ['A', 'B', 'C', 'D'],
    });
  });

  it('takes the median slip of all that were held in the end, whatever became of the plan', () => {
    expect(followUpFigures(STEPS).medianSlip).toMatchObject({ value: 3, n: 3, of: ['A', 'B', 'C'] });
  });

  it('shares what moved among those whose places are known', () => {
    expect(followUpFigures(STEPS).moved).toMatchObject({ value: 0.5, n: 2, refs: ['B'], of: ['A', 'B'] });
  });

  it('says nothing of nothing', () => {
    const nothing = { value: null, n: 0, small: true, refs: [], of: [] };
    const { heldInWindow, medianSlip, moved } = followUpFigures([step('E', 'due')]);
    expect([heldInWindow, medianSlip, moved]).toEqual([nothing, nothing, nothing]);
  });

  it('calls a sample small below ten', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => step(String(at), 'held', 0));
    expect(SMALL_SAMPLE).toBe(10);
    expect(followUpFigures(many(9)).heldInWindow.small).toBe(true);
    expect(followUpFigures(many(10)).heldInWindow.small).toBe(false);
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
