import type { Position } from '../../api/types.js';
import { rowsOf } from './stated.js';

const at = (day: string, id: string) => ({ day, id }) as Position;

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
