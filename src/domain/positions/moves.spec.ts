import { didMove } from './moves.js';

const said = (side: string, stance: string | null) => ({ side, stance });

describe('didMove', () => {
  it('finds the statement with which each side left its own last position', () => {
    const statements = [
      said('us', 'no enrichment'),
      said('iran', 'enrichment is a right'),
      said('us', 'token enrichment'),
      said('iran', 'enrichment is a right'),
      said('us', 'no enrichment'),
    ];
    expect(didMove(statements)).toEqual([false, false, true, false, true]);
  });

  it('does not take silence for a move, and remembers the position across it', () => {
    expect(didMove([said('us', 'none'), said('us', null), said('us', 'none'), said('us', 'some')])).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('does not take another spelling for another position', () => {
    expect(didMove([said('us', 'No  énrichment'), said('us', 'no enrichment')])).toEqual([false, false]);
  });
});
