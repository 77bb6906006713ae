import type { TimelineItem } from '../../api/types.js';
import { dayTicks, extentOf, laneOf } from './lane.js';
import { marksOf } from './marks.js';

function event(id: string, earliest: string | null, more: Partial<TimelineItem> = {}): TimelineItem {
  const plain = { kind: 'talks', status: 'held', intensity: 3, sourceCount: 1, timezone: 'Asia/Muscat' } as const;
  return { id, earliest, ...plain, ...more } as TimelineItem;
}

const BIN = { wordsUp: 0, wordsDown: 0, deedsUp: 0, deedsDown: 0 };

describe('a lane', () => {
  const items = [
    event('later', '2026-02-16T20:00:00.000Z'),
    event('first', '2026-02-05T20:00:00.000Z'),
    event('never', null),
  ];
  const bins = [
    { ...BIN, from: '2026-02-06T00:00:00.000Z', to: '2026-02-08T00:00:00.000Z', count: 2 },
    { ...BIN, from: '2026-02-08T00:00:00.000Z', to: '2026-02-10T00:00:00.000Z', count: 0 },
  ];

  it('counts the days of the place from day zero, in the order of time, and has no place for what has no beginning', () => {
    const { events, bars } = laneOf({ items, bins }, '2026-02-08');
    expect(events.map(({ event: { id }, at }) => [id, at])).toEqual([
      ['first', -2],
      ['later', 9],
    ]);
    expect(bars).toEqual([{ at: -2, until: 0, count: 2 }]);
  });

  it('reaches as far as all lanes need, day zero included', () => {
    const lane = laneOf({ items, bins }, '2026-02-06');
    expect(extentOf([lane])).toEqual({ from: -7, to: 18 });
    expect(extentOf([laneOf({ items: [], bins: [] }, null)])).toBeNull();
  });
});

it('days have round numbers on the axis, no more than there is room for', () => {
  expect(dayTicks({ from: -450, to: 1650 }, 11)).toEqual([-400, -200, 0, 200, 400, 600, 800, 1000, 1200, 1400, 1600]);
  expect(dayTicks({ from: -2.5, to: 3 }, 8)).toEqual([-2, -1, 0, 1, 2, 3]);
});

describe('marks', () => {
  const at = (id: string, day: number, more: Partial<TimelineItem> = {}) => ({
    event: event(id, null, more),
    at: day,
  });

  it('do not touch, take the level where there is room, and are left out where there is none', () => {
    const marks = marksOf([at('a', 0), at('b', 1), at('c', 2), at('d', 30)], (day) => day, { gap: 20, levels: 2 });
    expect(
      marks.map(
        ({
          placed: {
            event: { id },
          },
          level,
        }) => [id, level],
      ),
    ).toEqual([
      ['a', 0],
      ['b', 1],
      ['d', 0],
    ]);
  });

  it('leave each kind a place before another has its second', () => {
    const strikes = ['one', 'two', 'three'].map((id, day) =>
      at(id, day, { kind: 'incident', status: 'reported', intensity: -9 }),
    );
    const marks = marksOf([...strikes, at('talks', 3)], (day) => day, { gap: 20, levels: 2 });
    expect(marks.map(({ placed }) => placed.event.id)).toEqual(['one', 'talks']);
  });
});
