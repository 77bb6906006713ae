import type { Position, SidePositions } from '../../api/types.js';
import { joined, rowsOf } from './stated.js';

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

describe('the rows of what sides have stated', () => {
  it('are those of their days, which the sides share', () => {
    const rows = rowsOf([
      { positions: [at('2025-03-26', 'a'), at('2026-07-01', 'b')] },
      { positions: [at('2025-04-07', 'c'), at('2026-07-01', 'd')] },
    ]);
    expect(Object.fromEntries(rows)).toEqual({ a: 0, c: 1, b: 2, d: 2 });
  });

  it('are several where one side stated two things on one day', () => {
    const rows = rowsOf([{ positions: [at('2025-04-14', 'a'), at('2025-04-14', 'b'), at('2025-04-15', 'c')] }]);
    expect(Object.fromEntries(rows)).toEqual({ a: 0, b: 1, c: 2 });
  });
});
