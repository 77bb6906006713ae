import fc from 'fast-check';
import { layOut, ROW_HEIGHT } from './layout.js';
import type { LayoutItem, Placement, View } from './place.js';

const view: View = { from: 0, to: 30 * 86_400_000, width: 1200 };
const day = (at: number): number => at * 86_400_000;
const widths = { title: 200, short: 80, flag: 76, note: 0, since: 60 };
const ROOM = { rows: 36, swarm: 500 };
const SWARM = { rows: 0, swarm: 500 };

const item = (id: string, start: number, more: Partial<LayoutItem> = {}): LayoutItem => ({
  id,
  lane: 'a',
  span: { shape: 'day', start: day(start), end: day(start + 1) },
  widths,
  weight: 7,
  ...more,
});
const placedAs = (items: readonly LayoutItem[], room = ROOM) => layOut(items, view, room).placements;
const rowOf = (placement?: Placement) => Math.floor((placement?.y ?? NaN) / ROW_HEIGHT);

describe('in rows', () => {
  test('each mark stands on its own day, neighbours whose titles would touch in rows of their own', () => {
    const placements = placedAs([item('x', 1), item('y', 2), item('z', 20)]);
    expect(['x', 'y', 'z'].map((id) => placements.get(id)?.x)).toEqual([60, 100, 820]);
    expect(['x', 'y', 'z'].map((id) => rowOf(placements.get(id)))).toEqual([0, 1, 0]);
    expect(layOut([item('x', 1), item('y', 2)], view, ROOM).heights.get('a')).toBe(2 * ROW_HEIGHT);
  });

  test('a title that would leave the view is short, and if that does not help stands before its mark and ends beside it', () => {
    expect(placedAs([item('x', 26)]).get('x')?.label).toMatchObject({ side: 'after', text: 'short' });
    const { x = NaN, label } = placedAs([item('x', 29)]).get('x') ?? {};
    expect(label).toMatchObject({ side: 'before', text: 'title', to: x - 12 });
  });

  test('titles give way to short ones only until there are rows for all, the less telling first', () => {
    const crowd = Array.from({ length: 8 }, (_, at) =>
      item(`${at}`, at < 4 ? 1 + at * 1.5 : 8.5 + (at - 4) * 3, { weight: at < 4 ? 5 : 20 }),
    );
    const { placements } = layOut(crowd, view, { rows: 2, swarm: 0 });
    expect(['0', '1', '2'].map((id) => placements.get(id)?.label?.text)).toContain('short');
    expect(['5', '6', '7'].map((id) => placements.get(id)?.label?.text)).toEqual(['title', 'title', 'title']);
    expect([...placements.values()].every(({ label }) => label)).toBe(true);
  });

  test('a row that is free gives a short title its full length', () => {
    expect(placedAs([item('x', 1, { weight: -5 })]).get('x')?.label?.text).toBe('title');
  });

  test('what began before the view and still stands has its mark at the edge', () => {
    const span = { ...item('x', -5).span, life: { until: day(12), standing: false } };
    const placement = placedAs([item('x', -5, { span })]).get('x');
    expect(placement).toMatchObject({ before: true, x: 8, life: { to: 480, open: false } });
    expect((placement?.label?.to ?? 0) - (placement?.label?.from ?? 0)).toBe(widths.title + widths.since);
  });

  test('what began before the view and has no end may still come in it', () => {
    const open = { shape: 'open-end', start: day(-5), end: Infinity } as const;
    expect(placedAs([item('x', -5, { span: open })]).get('x')).toMatchObject({ before: true, x: 8, seen: true });
  });

  test('a window is a band as long as it is, one without an end fades', () => {
    const window = { shape: 'window', start: day(2), end: day(12) } as const;
    const open = { shape: 'open-end', start: day(2), end: Infinity } as const;
    const placements = placedAs([item('x', 2, { span: window }), item('y', 2, { span: open })]);
    expect(placements.get('x')?.band).toEqual({ from: 74, to: 486 });
    expect(placements.get('y')?.band).toMatchObject({ to: 190 });
  });
});

describe('in a swarm', () => {
  const crowd = Array.from({ length: 60 }, (_, at) => item(`${at}`, (at % 30) * 0.9, { weight: at }));

  test('begins where there are more than rows for', () => {
    expect(layOut(crowd, view, ROOM).regime).toBe('rows');
    expect(layOut(crowd, view, { ...ROOM, rows: 3 }).regime).toBe('swarm');
  });

  test('the most telling is named, and what has no room keeps its mark and is counted', () => {
    const { placements, counts } = layOut(crowd, view, SWARM);
    expect(placements.get('59')?.label).toMatchObject({ text: 'short' });
    const named = [...placements.values()].filter(({ label }) => label).length;
    expect(counts.get('a')).toEqual({ seen: 60, named, earlier: 0 });
    expect(named).toBeGreaterThan(5);
    expect(placements.size).toBe(60);
  });

  test('what began before the view and reaches into it has no mark there, and is counted', () => {
    const standing = item('standing', -5, { span: { shape: 'window', start: day(-5), end: day(3) } });
    const { counts } = layOut([standing, ...crowd], view, SWARM);
    expect(counts.get('a')).toMatchObject({ seen: 60, earlier: 1 });
  });
});

test.each([
  ['rows', { rows: 1000, swarm: 0 }],
  ['a swarm', SWARM],
])('whatever there is, in %s no label lies on another, on a foreign mark or out of view', (_, room) => {
  const some = fc.record({ start: fc.integer({ min: -10, max: 35 }), days: fc.integer({ min: 1, max: 40 }) });
  const long = fc.integer({ min: 40, max: 400 });
  fc.assert(
    fc.property(fc.array(fc.tuple(some, long, fc.integer({ min: 0, max: 20 })), { maxLength: 60 }), (given) => {
      const items = given.map(([{ start, days }, title, weight], index) =>
        item(`${index}`, start, {
          span: { shape: 'window', start: day(start), end: day(start + days) },
          widths: { ...widths, title, short: Math.min(title, 120), flag: Math.min(title, 110) },
          weight,
        }),
      );
      const seen = [...placedAs(items, room).values()].filter((one) => one.seen);
      const labels = seen.flatMap(({ label, y }) => (label ? [{ ...label, y: y - label.rise }] : []));
      for (const { from, to } of labels) expect(from >= 0 && to <= view.width).toBe(true);
      for (const [index, a] of labels.entries()) {
        for (const b of labels.slice(index + 1)) {
          expect(Math.abs(a.y - b.y) >= 15.9 || a.to <= b.from || b.to <= a.from).toBe(true);
        }
        // No pole runs through a label: up from its mark to the foot of its flag.
        for (const { x, y, label } of seen.filter((one) => one.label?.side.startsWith('flag'))) {
          const foot = y - (label?.rise ?? 0) + 8;
          expect(x <= a.from || x >= a.to || a.y <= foot - 8 || a.y >= y).toBe(true);
        }
        for (const mark of seen) {
          expect(Math.abs(a.y - mark.y) >= 12 || mark.x <= a.from || mark.x >= a.to).toBe(true);
        }
      }
    }),
  );
});
