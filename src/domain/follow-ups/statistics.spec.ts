import { FATES } from './fate.js';
import { jeffreys } from './jeffreys.js';
import { followUpFigures, SMALL_SAMPLE, type StepCounts } from './statistics.js';

const NOTHING: StepCounts = {
  ...{ total: 0, slip: null, medianSlip: 0, moved: 0, stayed: 0, openEnded: 0 },
  ...{ inWindow: 0, later: 0, otherwise: 0, never: 0 },
  ...{ due: 0, overdue: 0, held: 0, slipped: 0, lapsed: 0, cancelled: 0, overtaken: 0 },
};
/** Eight steps, of which four are promises with an outcome. */
const COUNTS: StepCounts = {
  ...NOTHING,
  ...{ total: 8, due: 1, overdue: 1, held: 2, slipped: 1, lapsed: 2, cancelled: 1, openEnded: 1 },
  ...{ inWindow: 1, later: 1, otherwise: 1, never: 1, medianSlip: 3, slip: 0, moved: 1, stayed: 1 },
};

describe('followUpFigures', () => {
  it('tells how many are in each state, and those without an end apart', () => {
    const { total, states, openEnded } = followUpFigures(COUNTS);
    expect([total, openEnded]).toEqual([8, { count: 1 }]);
    expect(states.map(({ state, count }) => `${state} ${count}`)).toEqual([
      ...['due 1', 'overdue 1', 'held 2', 'slipped 1', 'lapsed 2', 'cancelled 1', 'overtaken 0'],
    ]);
  });

  it('shares out the promises whose outcome is known among the four fates', () => {
    const figures = followUpFigures(COUNTS);
    for (const fate of FATES) {
      expect(figures[fate]).toEqual({ value: 0.25, n: 4, part: 1, small: true, interval: jeffreys(1, 4) });
    }
  });

  it('gives the median slip of the promises that were held in the end', () => {
    expect(followUpFigures(COUNTS).medianSlip).toEqual({ value: 0, n: 3, part: 3, small: true, interval: null });
  });

  it('shares what moved among the promises whose places are known', () => {
    expect(followUpFigures(COUNTS).moved).toMatchObject({ value: 0.5, n: 2, part: 1 });
  });

  it('says nothing of nothing', () => {
    const nothing = { value: null, n: 0, part: 0, small: true, interval: null };
    const { inWindow, never, medianSlip, moved } = followUpFigures({ ...NOTHING, total: 1, due: 1 });
    expect([inWindow, never, medianSlip, moved]).toEqual([nothing, nothing, nothing, nothing]);
  });

  it('calls a sample small below ten', () => {
    expect(SMALL_SAMPLE).toBe(10);
    expect(followUpFigures({ ...NOTHING, inWindow: 9 }).inWindow.small).toBe(true);
    expect(followUpFigures({ ...NOTHING, inWindow: 10 }).inWindow.small).toBe(false);
  });
});
