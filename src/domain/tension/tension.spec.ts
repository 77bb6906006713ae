import fc from 'fast-check';
import { addDays } from '../time/calendar.js';
import { memoryDays, smooth, type Impulse } from './smooth.js';
import { sampledDays } from './sampled-days.js';

const impulse = (ref: string, day: string, intensity: number): Impulse => ({ ref, day, intensity });
const THREAT = impulse('A', '2026-02-01', -8);
const TALKS = impulse('B', '2026-02-08', 4);
const values = (impulses: Impulse[], days: string[], halfLife = 7) =>
  smooth(impulses, days, halfLife).map(({ value }) => value);

describe('smooth', () => {
  it('weighs what is a half-life old by half', () => {
    expect(values([TALKS, THREAT], ['2026-02-08'])).toEqual([0]);
  });

  it('leaves a gap before the first event and once all is forgotten', () => {
    const days = ['2026-01-31', '2026-02-01', '2026-03-01', '2026-03-02'];
    expect(memoryDays(7)).toBe(28);
    expect(values([THREAT], days)).toEqual([null, -8, -8, null]);
  });

  it('does not grow with the number of reports', () => {
    expect(values([THREAT, { ...THREAT, ref: 'B' }, { ...THREAT, ref: 'C' }], ['2026-02-03'])).toEqual([-8]);
  });

  it('names at each point the events since the point before, each once', () => {
    const days = ['2026-02-01', '2026-02-06', '2026-02-11', '2026-02-16'];
    const early = impulse('early', '2026-01-20', 1);
    expect(smooth([TALKS, THREAT, early], days, 7).map(({ refs }) => refs)).toEqual([['A'], [], ['B'], []]);
  });

  it('lets what happened before the first day count without naming it', () => {
    expect(smooth([impulse('early', '2026-01-20', 1)], ['2026-02-01'], 7)).toEqual([{ value: 1, refs: [] }]);
  });

  it('stays within what happened, in whatever order it is told', () => {
    const impulses = fc.array(
      fc.record({
        ref: fc.string(),
        day: fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-01-01', days)),
        intensity: fc.integer({ min: -10, max: 10 }),
      }),
      { minLength: 1 },
    );
    const { days } = sampledDays('2026-01-01', '2026-03-31');
    fc.assert(
      fc.property(impulses, fc.constantFrom(1, 7, 30), (all, halfLife) => {
        const line = values(all, days, halfLife);
        const strengths = all.map(({ intensity }) => intensity);
        for (const value of line.filter((point) => point !== null)) {
          expect(value).toBeGreaterThanOrEqual(Math.min(...strengths));
          expect(value).toBeLessThanOrEqual(Math.max(...strengths));
        }
        expect(values([...all].reverse(), days, halfLife)).toEqual(line);
      }),
    );
  });
});

describe('sampledDays', () => {
  it('takes every day of a short window, both ends included', () => {
    expect(sampledDays('2026-02-27', '2026-03-01')).toEqual({
      step: 1,
      days: ['2026-02-27', '2026-02-28', '2026-03-01'],
    });
  });

  it('takes no more than five hundred of a long one, and its last day', () => {
    const { step, days } = sampledDays('1866-01-01', '2026-12-31');
    expect([step, days[0], days.at(-1)]).toEqual([118, '1866-01-01', '2026-12-31']);
    expect(days.length).toBeLessThanOrEqual(501);
  });

  it('takes none where the end comes first', () => {
    expect(sampledDays('2026-02-02', '2026-02-01').days).toEqual([]);
  });
});
