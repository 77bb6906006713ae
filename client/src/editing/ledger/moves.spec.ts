import type { StatusChange } from '../../api/types.js';
import { movesFrom, movesInstead } from './moves.js';

const talks = { kind: 'talks', status: 'announced', earliest: '2026-02-05T20:00:00Z' } as const;

describe('the moves of an event', () => {
  it('are those that the lifecycle lets follow', () => {
    const moves = movesFrom({ kind: 'threat', status: 'standing', earliest: null }, '2026-02-06').map(
      (move) => move.status,
    );
    expect(moves).toEqual(['standing', 'carried_out', 'condition_met', 'withdrawn', 'expired', 'overtaken']);
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
});

describe('what may be said in place of an entry', () => {
  const entry = (id: string, status: string, effectiveOn: string) =>
    ({ id, ordinal: Number(id), status, effectiveOn, corrects: null }) as StatusChange;
  const announced = entry('0', 'announced', '2026-02-01');
  const cancelled = entry('1', 'cancelled', '2026-02-03');
  const again = entry('2', 'confirmed', '2026-02-04');
  const event = { ...talks, timezone: 'Asia/Muscat', statusChanges: [announced, cancelled, again] };
  const statuses = (day: string) => movesInstead(event, cancelled, day).map(({ status }) => status);

  it('is what it says, and what fits between its neighbours', () => {
    expect(statuses('2026-02-03')).toEqual(expect.arrayContaining(['cancelled', 'postponed', 'lapsed']));
    expect(statuses('2026-02-03')).not.toContain('held');
    expect(statuses('2026-02-05')).toContain('held');
  });

  it('is anything of its kind where the day cannot be read', () => {
    expect(statuses('one of these days')).toContain('held');
  });

  it('may be too early', () => {
    expect(movesInstead(event, again, '2026-02-04')).toContainEqual({ status: 'held', tooEarly: true });
  });
});
