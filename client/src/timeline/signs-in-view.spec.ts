import type { TimelineItem } from '@domain/timeline/item.js';
import { KINDS } from '@domain/vocabulary.js';
import { signsIn } from './signs-in-view.js';

const event = (of: Partial<TimelineItem>): TimelineItem => ({
  ...{ id: 'a', kind: 'talks', title: '', status: 'held', overdue: false, disputed: [], intensity: 0, sourceCount: 1 },
  ...{ when: '2026-02-06', earliest: '2026-02-06T00:00:00Z', latest: '2026-02-06T23:59:59Z' },
  ...{ precision: 'day', timezone: null, links: [], ...of },
});
const FEBRUARY = { from: new Date('2026-02-01'), to: new Date('2026-03-01') };

describe('what the legend explains', () => {
  it('is what is in view, and nothing of what is beside it', () => {
    const before = { earliest: '2025-01-01T00:00:00Z', latest: '2025-01-01T23:59:59Z' };
    const signs = signsIn(
      [event({}), event({ kind: 'incident', status: 'reported', disputed: ['date'], ...before })],
      FEBRUARY,
      false,
    );
    expect([[...signs.kinds], [...signs.states], signs.disputed, [...signs.lines]]).toEqual([
      ['talks'],
      ['happened'],
      false,
      [],
    ]);
  });

  it('is what began before the view and still stands in it, with its line; and the thread where one is drawn', () => {
    const life = { until: '2026-02-10T00:00:00Z', end: 'standing', on: null, deadline: null, timing: null } as const;
    const uttered = { earliest: '2026-01-02T00:00:00Z', latest: '2026-01-02T23:59:59Z' };
    const threat = event({ kind: 'threat', status: 'standing', life, ...uttered });
    const signs = signsIn([threat, event({ latest: null })], FEBRUARY, true);
    expect([...signs.kinds]).toEqual(['threat', 'talks']);
    expect([...signs.lines].sort()).toEqual(['led', 'openEnd', 'replaced', 'standing']);
  });

  it('is a dozen signs at most, of the kinds those that are seen most', () => {
    const items = KINDS.flatMap((kind, index) => Array.from({ length: index + 1 }, () => event({ kind })));
    const { kinds, states, disputed, lines } = signsIn(items, FEBRUARY, true);
    expect(kinds.size + states.size + Number(disputed) + lines.size).toBe(12);
    expect([...kinds]).toEqual(KINDS.toReversed().slice(0, kinds.size));
  });
});
