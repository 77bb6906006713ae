import type { TimelineItem } from './item.js';
import { withLives } from './lives.js';
import type { Undertaken } from './tile.js';

const now = new Date('2026-07-01T00:00:00Z');
const threat = { id: 'a', kind: 'threat' } as TimelineItem;
const lifeOf = (undertaking: Omit<Undertaken, 'id'>) =>
  withLives([threat], [{ id: 'a', ...undertaking }], now)[0]?.life;

const settled = (status: 'carried_out' | 'withdrawn' | 'expired', at: string | null) => ({
  status,
  on: '2026-03-24',
  at,
});
const deadline = '2026-03-23T23:44:00Z';

describe('the life of what was uttered', () => {
  it('goes on until now while nothing has settled it', () => {
    expect(lifeOf({ deadline, outcome: null })).toEqual({
      until: now.toISOString(),
      end: 'standing',
      on: null,
      deadline,
      timing: null,
    });
  });

  it.each([
    ['carried_out', '2026-03-23T10:00:00Z', 'done', 'before_deadline'],
    ['carried_out', '2026-03-24T00:00:00Z', 'done', 'after_deadline'],
    ['withdrawn', '2026-03-24T00:00:00Z', 'nothing', 'after_deadline'],
    ['expired', '2026-03-23T10:00:00Z', 'nothing', null],
  ] as const)('ends in what happened: %s %s', (status, at, end, timing) => {
    expect(lifeOf({ deadline, outcome: settled(status, at) })).toMatchObject({ until: at, end, timing });
  });

  it('has no timing without a deadline, and is not drawn where nobody knows when it ended', () => {
    expect(lifeOf({ deadline: null, outcome: settled('carried_out', deadline) })?.timing).toBeNull();
    expect(lifeOf({ deadline, outcome: settled('carried_out', null) })).toBeUndefined();
  });

  it('is nothing that other events have', () => {
    expect(withLives([threat], [], now)).toEqual([threat]);
  });
});
