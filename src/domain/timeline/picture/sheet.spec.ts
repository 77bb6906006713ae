import { KINDS, type Kind } from '../../vocabulary.js';
import fc from 'fast-check';
import type { TimelineItem } from '../item.js';
import type { PictureLabels } from './labels.js';
import type { Drawing, Text, WidthOf } from './drawing.js';
import { PAPERS, pictureOf, type Paper, type Pictured } from './sheet.js';

/** Letters of one width: what fits here fits by the same rule in any font. */
const widthOf: WidthOf = (text, { size, weight }) => [...text].length * size * (weight > 400 ? 0.6 : 0.55);

const DAY = 86_400_000;
const FIRST = Date.UTC(2026, 0, 1);
const SPAN = 200;
const LANES = ['talks', 'us', 'iran', 'others'];
const WORDS = [
  'Muscat',
  'talks',
  'مذاکرات',
  'النووية',
  '会谈',
  'round',
  'very',
  'long',
  'Организация',
  '“quoted”',
  '&<b>',
  '2',
];

const title = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => `§ ${words.join(' ')}`);
const item = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    status: fc.constantFrom('announced' as const, 'held' as const, 'postponed' as const, 'lapsed' as const),
    title,
    brief: fc.option(fc.constantFrom('§ Muscat, 2', '§ مسقط', '§ Round 3, Geneva'), { nil: undefined }),
    day: fc.integer({ min: -20, max: SPAN + 10 }),
    length: fc.constantFrom(0, 0, 0, 4, 40),
    intensity: fc.integer({ min: -10, max: 10 }),
    sourceCount: fc.integer({ min: 0, max: 9 }),
    overdue: fc.boolean(),
    disputed: fc.constantFrom([], ['format']),
  })
  .map(({ day, length, ...rest }): Omit<TimelineItem, 'id'> => {
    const from = FIRST + day * DAY;
    return {
      ...rest,
      ...{ when: '2026-01-01', precision: 'day', timezone: null, links: [] },
      ...{ earliest: new Date(from).toISOString(), latest: new Date(from + (length + 1) * DAY - 1).toISOString() },
    };
  });

const labels = {
  note: ({ overdue }: TimelineItem) => (overdue ? 'overdue since 18 Jul' : ''),
  since: () => 'since 29 Dec',
  laneCount: (seen: number, named: number) => `${seen} events, ${named} named`,
  kind: (kind: Kind) => kind,
  todayOn: () => 'Today, 1 March 2026',
  knownOn: () => 'As known on 1 March 2026',
  legend: {
    happened: 'happened',
    open: 'open',
    overdue: 'overdue',
    moved: 'moved',
    nothing: 'came to nothing',
    disputed: 'disputed',
    window: 'window',
  },
} as unknown as PictureLabels;

function pictured(items: readonly TimelineItem[], towards: Pictured['towards'] = 'ltr'): Pictured {
  return {
    items,
    lanes: LANES.map((id) => ({ id, label: id === 'us' ? 'United States of America' : id })),
    laneOf: ({ id }) => LANES[Number(id) % LANES.length] ?? 'others',
    labels,
    locale: 'en-GB',
    towards,
    today: new Date(FIRST + 100 * DAY),
    knownOn: new Date(FIRST + 90 * DAY),
    from: FIRST,
    to: FIRST + SPAN * DAY,
    words: {
      title: 'Iran–US nuclear negotiations 2025–2026',
      asOf: 'As known on 1 March 2026',
      about: ({ seen, named }) => `January – July 2026 · ${seen} events, ${named} named`,
      sources: ['Démarche. Each event names its sources.', 'https://demarche.example/d/iran-us · CC BY 4.0'],
    },
  };
}

const texts = ({ shapes }: Drawing): Text[] => shapes.filter((shape) => shape.kind === 'text');
const box = ({ x, y, width, size }: Text) => ({
  left: x,
  right: x + width,
  top: y - size * 0.75,
  bottom: y + size * 0.2,
});

function overlapping(drawing: Drawing): [string, string][] {
  const all = texts(drawing).map((text) => ({ text: text.text, ...box(text) }));
  return all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .filter((b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom && b.top < a.bottom)
      .map((b): [string, string] => [a.text, b.text]),
  );
}

const SHEETS: readonly (readonly [string, Paper])[] = [
  ...Object.entries(PAPERS),
  ['the screen', { width: 1376, height: null, margin: 32 }],
];

describe.each(SHEETS)('a picture for %s', (_name, paper) => {
  const many = fc.array(item, { minLength: 1, maxLength: 120 });

  it('has every name whole and none on another, all within the sheet', () => {
    fc.assert(
      fc.property(many, fc.constantFrom('ltr', 'rtl'), (made, towards) => {
        const items = made.map((one, id): TimelineItem => ({ ...one, id: String(id) }));
        const drawing = pictureOf(pictured(items, towards), paper, widthOf);
        expect(overlapping(drawing)).toEqual([]);
        const [width, height] = [drawing.width / drawing.scale, drawing.height / drawing.scale];
        for (const { left, right, top, bottom } of texts(drawing).map(box)) {
          expect(left >= 0 && right <= width && top >= 0 && bottom <= height).toBe(true);
        }
        const names = new Set(items.flatMap(({ title: whole, brief }) => [whole, brief]));
        // A title without a short one is cut at a word, as on the screen.
        const cut = texts(drawing).filter(
          ({ text }) => text.startsWith('§') && !names.has(text) && !text.endsWith('…'),
        );
        expect(cut.map(({ text }) => text)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

it('is the same for the same, and fills the sheet that it is for', () => {
  const items = fc.sample(item, { numRuns: 80, seed: 7 }).map((one, id): TimelineItem => ({ ...one, id: String(id) }));
  const [a, b] = [0, 1].map(() => pictureOf(pictured(items), PAPERS.a4, widthOf));
  expect(a).toEqual(b);
  const lowest = Math.max(...texts(a!).map(({ y }) => y));
  expect(lowest * a!.scale).toBeGreaterThan(PAPERS.a4.height - 2 * PAPERS.a4.margin);
});

it('runs with the text: from right to left all stands where it would stand in a mirror, and reads as before', () => {
  const items = fc.sample(item, { numRuns: 60, seed: 3 }).map((one, id): TimelineItem => ({ ...one, id: String(id) }));
  const [right, left] = (['ltr', 'rtl'] as const).map((towards) =>
    pictureOf(pictured(items, towards), PAPERS.a4, widthOf),
  );
  const width = right!.width / right!.scale;
  const placed = (drawing: Drawing, at: (left: number, length: number) => number) =>
    drawing.shapes.map((shape) => {
      const end = (x: number, length: number) => Math.round(at(x, length) * 10) / 10;
      if (shape.kind !== 'path') return [shape.kind, end(shape.x, shape.width), shape.y];
      const isMark = shape.at.scale !== 1;
      if (isMark) return [shape.d, end(shape.at.x, 16 * shape.at.scale), shape.at.y];
      return [...shape.d.matchAll(/([MLHV])([-\d.]+)/g)].map(([, to, x]) =>
        to === 'V' ? Number(x) : end(Number(x), 0),
      );
    });
  expect(placed(left!, (x) => x)).toEqual(placed(right!, (x, length) => width - x - length));
  expect(texts(left!).map(({ text }) => text)).toEqual(texts(right!).map(({ text }) => text));
});
