import type { Position } from '../../api/types.js';
import { daysOf, statedBy } from './stated.js';

const at = (day: string, stance: string) =>
  ({ day, stance, event: { ref: `IRUS-${day}` }, actor: { slug: 'iran' } }) as Position;

const INDIRECT = at('2025-03-26', 'indirect talks only');
const NONE = at('2026-07-01', 'no negotiation');

describe('what a side has stated', () => {
  it('comes with what it stated before', () => {
    expect(statedBy({ positions: [INDIRECT, NONE] })).toEqual([
      { position: INDIRECT, before: null, anchor: 'stated-IRUS-2025-03-26-iran' },
      { position: NONE, before: INDIRECT, anchor: 'stated-IRUS-2026-07-01-iran' },
    ]);
  });

  it('stands in the row of its day, and sides share the rows', () => {
    const sides = [{ positions: [INDIRECT, NONE] }, { positions: [at('2025-04-07', 'direct talks'), NONE] }];
    expect(daysOf(sides)).toEqual(['2025-03-26', '2025-04-07', '2026-07-01']);
  });
});
