import type { Position, SidePositions } from '../../api/types.js';
import { joined, stretchesOf } from './stated.js';

const at = (day: string, id: string) => ({ day, id }) as Position;

describe('pages of what sides have stated', () => {
  it('are one, each side with all of its positions', () => {
    const of = (slug: string, ...positions: Position[]) => ({ side: { slug } as SidePositions['side'], positions });
    const [a, b, c] = [at('2025-03-26', 'a'), at('2026-07-01', 'b'), at('2026-07-02', 'c')] as const;
    const pages = [
      { sides: [of('iran', a), of('us')], events: [] },
      { sides: [of('iran'), of('us', b), of('oman', c)], events: [] },
    ];
    expect(joined(pages)).toEqual({ sides: [of('iran', a), of('us', b), of('oman', c)], events: [] });
  });
});

describe('what sides have stated, in stretches', () => {
  const ids = (stretches: Position[][][]) => stretches.map((of) => of.map((one) => one.map(({ id }) => id).join('')));

  it('begins anew beside each other on a day that they share', () => {
    const stretches = stretchesOf([
      { positions: [at('2025-03-26', 'a'), at('2026-07-01', 'b'), at('2026-07-03', 'c')] },
      { positions: [at('2025-04-07', 'd'), at('2025-04-07', 'e'), at('2026-07-01', 'f')] },
      { positions: [] },
    ]);
    expect(ids(stretches)).toEqual([
      ['a', 'bc'],
      ['de', 'f'],
      ['', ''],
    ]);
  });

  it('is one where no day is shared, whatever one side stated on one day', () => {
    expect(ids(stretchesOf([{ positions: [at('2025-04-14', 'a'), at('2025-04-14', 'b')] }]))).toEqual([['ab']]);
  });
});
