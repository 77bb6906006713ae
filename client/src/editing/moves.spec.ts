import { mayMove, movesFrom } from './moves.js';

const talks = { kind: 'talks', status: 'announced', earliest: '2026-02-05T20:00:00Z' } as const;

describe('the moves of an event', () => {
  it('are those that the lifecycle lets follow', () => {
    const moves = movesFrom({ kind: 'threat', status: 'standing', earliest: null }, '2026-02-06').map(
      (move) => move.status,
    );
    expect(moves).toEqual(['standing', 'carried_out', 'condition_met', 'withdrawn', 'expired']);
    expect(movesFrom({ kind: 'threat', status: 'carried_out', earliest: null }, '2026-02-06')).toEqual([]);
  });

  it.each([
    ['2026-02-04', ['under_way', 'held']],
    ['2026-02-05', []],
    ['2026-02', []],
    ['early next week', []],
  ])('that tell of what has begun are too early with effect from %s: %j', (day, tooEarly) => {
    expect(
      movesFrom(talks, day)
        .filter((move) => move.tooEarly)
        .map((move) => move.status),
    ).toEqual(tooEarly);
  });

  it('may name a window where it stays open', () => {
    expect(mayMove('talks', 'postponed')).toBe(true);
    expect(mayMove('talks', 'held')).toBe(false);
    expect(mayMove('threat', 'standing')).toBe(false);
    expect(mayMove('talks', undefined)).toBe(false);
  });
});
