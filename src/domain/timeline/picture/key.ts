import { MARK_STATES, markStateOf, type MarkState } from '../../lifecycle/mark-state.js';
import { KINDS, type Kind } from '../../vocabulary.js';
import type { TimelineItem } from '../item.js';
import type { PictureLabels } from './labels.js';
import type { Band, Shape, Type, WidthOf } from './drawing.js';
import { textAt } from './lines.js';
import { disputedSign, markShapes } from './mark-shapes.js';
import { PALETTE } from './palette.js';

interface Entry {
  readonly words: string;
  readonly sign: (x: number, y: number) => readonly Shape[];
  /** How wide the sign is. */
  readonly width: number;
}

const TYPE: Type = { size: 11.5, weight: 400, face: 'sans' };
const MARK = 12;
const LINE = 18;
const GAP = 14;

/** What the marks mean that are drawn: fills, then shapes, then bands; in lines of at most `width` pixels. */
export function keyShapes(
  items: readonly TimelineItem[],
  labels: Pick<PictureLabels, 'legend' | 'kind'>,
  { width, hasBands, hasSigns }: { width: number; hasBands: boolean; hasSigns: boolean },
  widthOf: WidthOf,
): { height: number; at: (x: number, y: number) => readonly Shape[] } {
  const entries = entriesOf(items, labels, { hasBands, hasSigns });
  const placed: { entry: Entry; x: number; row: number }[] = [];
  let [x, row] = [0, 0];
  for (const entry of entries) {
    const length = entry.width + 5 + widthOf(entry.words, TYPE);
    if (x > 0 && x + length > width) [x, row] = [0, row + 1];
    placed.push({ entry, x, row });
    x += length + GAP;
  }
  const at = (left: number, top: number): Shape[] =>
    placed.flatMap(({ entry, x: from, row: line }) => {
      const middle = top + (line + 0.5) * LINE;
      const look = { ...TYPE, fill: PALETTE['ink-soft'] };
      return [
        ...entry.sign(left + from, middle),
        textAt(left + from + entry.width + 5, middle + TYPE.size * 0.35, entry.words, look, widthOf),
      ];
    });
  return { height: entries.length === 0 ? 0 : (row + 1) * LINE, at };
}

function entriesOf(
  items: readonly TimelineItem[],
  { legend, kind }: Pick<PictureLabels, 'legend' | 'kind'>,
  { hasBands, hasSigns }: { hasBands: boolean; hasSigns: boolean },
): Entry[] {
  const states = new Set(items.map((item) => markStateOf(item.kind, item.status, item.overdue)));
  const kinds = new Set(items.map((item) => item.kind));
  const mark = (of: Kind, state: MarkState, words: string): Entry => ({
    words,
    width: MARK,
    sign: (x, y) => markShapes(of, state, x + MARK / 2, y, MARK),
  });
  return [
    ...MARK_STATES.filter((state) => states.has(state)).map((state) => mark('talks', state, legend[state])),
    ...(hasSigns
      ? [{ words: legend.disputed, width: MARK, sign: (x: number, y: number) => [disputedSign(x + MARK / 2, y, MARK)] }]
      : []),
    ...KINDS.filter((one) => kinds.has(one)).map((one) => mark(one, 'happened', kind(one))),
    ...(hasBands ? [{ words: legend.window, width: 30, sign: (x: number, y: number) => [sample(x, y)] }] : []),
  ];
}

const sample = (x: number, y: number): Band => ({
  kind: 'band',
  ...{ x, y: y - 6, width: 30, height: 12, fill: PALETTE['hue-threats-pale'], fadeIn: 8, fadeOut: 8 },
});
