import fc from 'fast-check';
import { layOut, type LayoutItem } from './layout.js';
import { place, type View } from './place.js';

const view: View = { from: 0, to: 30, width: 1200 };
const label = { title: 160, lead: 40 };

const item = (id: string, start: number, more: Partial<LayoutItem> = {}): LayoutItem => ({
  id,
  lane: 'a',
  span: { shape: 'day', start, end: start + 1 },
  label,
  weight: 0,
  ...more,
});

test('neighbours whose titles would touch stand in rows of their own', () => {
  const { placements, rows } = layOut([item('x', 1), item('y', 2), item('z', 20)], view, 20);
  expect([...placements.values()].map((placement) => placement.row)).toEqual([0, 1, 0]);
  expect(rows.get('a')).toBe(2);
});

test('a title at the end of the view stands before its bar', () => {
  expect(layOut([item('x', 28)], view, 20).placements.get('x')?.side).toBe('before');
});

test('a title that is too wide takes the room of its few words, and one that fits its own', () => {
  const widthOf = (title: number, cap = 300) => {
    const { from, to } = place(item('x', 2).span, { title, brief: 100, lead: 40 }, cap, view).label;
    return to - from;
  };
  expect(widthOf(280)).toBe(320);
  expect(widthOf(320)).toBe(140);
  expect(widthOf(280, 90)).toBe(130);
});

test('a bar that fills the view carries its title', () => {
  const wide = item('x', -10, { span: { shape: 'window', start: -10, end: 50 } });
  expect(layOut([wide], view, 20).placements.get('x')?.side).toBe('over');
});

test('an open end takes only as much room as it takes to fade', () => {
  const open = item('x', 2, { span: { shape: 'open-end', start: 2, end: Infinity } });
  expect(layOut([open], view, 20).placements.get('x')).toMatchObject({ side: 'after', bar: { from: 80, to: 144 } });
});

test('in a crowd the most telling items keep their titles and the rest their marks', () => {
  const crowd = Array.from({ length: 60 }, (_, index) => item(`${index}`, (index % 30) * 0.9, { weight: index }));
  const { placements, titled, marked } = layOut(crowd, view, 3);
  expect(placements.get('59')?.side).not.toBe('none');
  expect(titled).toBeGreaterThan(0);
  expect(marked).toBeGreaterThan(0);
});

test('whatever there is, nothing overlaps and no title leaves the view', () => {
  const spans = fc.record({ start: fc.integer({ min: -10, max: 35 }), days: fc.integer({ min: 1, max: 40 }) });
  const widths = fc.integer({ min: 60, max: 400 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(spans, widths), { maxLength: 60 }),
      fc.integer({ min: 1, max: 20 }),
      (drawn, budget) => {
        const items = drawn.map(([{ start, days }, full], index) =>
          item(`${index}`, start, {
            span: { shape: 'window', start, end: start + days },
            label: { title: full, lead: 20 },
            weight: index % 7,
          }),
        );
        const placed = [...layOut(items, view, budget).placements.values()];
        for (const { label: title } of placed.filter(({ side }) => side !== 'none')) {
          expect(title.from).toBeGreaterThanOrEqual(0);
          expect(title.to).toBeLessThanOrEqual(view.width);
        }
        const extents = placed.map(({ row, bar, label: title }) => ({
          row,
          from: Math.min(bar.from, title.from),
          to: Math.max(bar.to, title.to),
        }));
        for (const [index, a] of extents.entries()) {
          for (const b of extents.slice(index + 1)) {
            expect(a.row !== b.row || a.to <= b.from || b.to <= a.from).toBe(true);
          }
        }
      },
    ),
  );
});

describe('what stood until it was settled', () => {
  const settled = (until: number) =>
    ({ span: { shape: 'day', start: 1, end: 2, life: { until, deadline: null } } }) as const;

  test('has its title beside the utterance while the life is long enough for it', () => {
    expect(layOut([item('x', 1, settled(20))], view, 20).placements.get('x')).toMatchObject({
      side: 'over',
      bar: { from: 40, to: 80 },
      label: { from: 85, to: 285 },
      life: { end: 800, deadline: null },
    });
  });

  test('has it behind the outcome otherwise', () => {
    expect(layOut([item('x', 1, settled(4))], view, 20).placements.get('x')).toMatchObject({
      side: 'after',
      label: { from: 173 },
    });
  });

  test('never has it over the mark of its outcome', () => {
    const span = { shape: 'window', start: -10, end: 50, life: { until: 8, deadline: null } } as const;
    expect(layOut([item('x', 1, { span })], view, 20).placements.get('x')).toMatchObject({
      side: 'over',
      label: { from: 338 },
    });
  });

  test('keeps its row to itself until then, and is in view as long', () => {
    const { placements } = layOut([item('x', 1, settled(20)), item('y', 15)], view, 20);
    expect([placements.get('x')?.row, placements.get('y')?.row]).toEqual([0, 1]);
    const later = layOut([item('x', 1, settled(20))], { ...view, from: 10, to: 40 }, 20);
    expect(later.placements.get('x')).toMatchObject({ seen: true, side: 'over', label: { from: 5 } });
  });
});
