import { markStateOf, type MarkState } from '../../lifecycle/mark-state.js';
import { kindHue } from '../../marks/marks.js';
import { isStrong, SIGN, SPACE, textsOf } from '../layout/described.js';
import type { Label, Placement, Stretch } from '../layout/place.js';
import { spanOf } from '../layout/span.js';
import type { TimelineItem } from '../item.js';
import type { PictureLabels } from './labels.js';
import { line, path, type Band, type Shape, type Text, type Type, type WidthOf } from './drawing.js';
import { textAt } from './lines.js';
import { disputedSign, markShapes } from './mark-shapes.js';
import { LIFE, PALETTE, POLE, thinned } from './palette.js';

/** As `item.module.css` has them. */
const MARK = { rows: 14, swarm: 11 } as const;
const SIGN_SIZE = 11;
const FADE = 12;
const BAND = 20;
const ROW = 24;
const FLAG_PAD = 4;

export const TITLE: Type = { size: 13, weight: 400, face: 'sans' };
export const NOTE: Type = { size: 12, weight: 400, face: 'sans' };
export const STRONG: Type = { size: 12, weight: 600, face: 'sans' };

/** Where an item is drawn, and with what. */
export interface Placing {
  readonly placement: Placement;
  readonly regime: 'rows' | 'swarm';
  /** Where the axis begins, and the top of the lane. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly labels: Pick<PictureLabels, 'note' | 'since'>;
  readonly widthOf: WidthOf;
}

/** An item in its layers: what lies under all, what stands on that, and what is written. */
export interface ItemShapes {
  readonly under: readonly Shape[];
  readonly mark: readonly Shape[];
  readonly label: readonly Shape[];
}

export function itemShapes(item: TimelineItem, placing: Placing): ItemShapes {
  const { placement, regime, left, top } = placing;
  const state = markStateOf(item.kind, item.status, item.overdue);
  const [x, y] = [left + placement.x, top + placement.y];
  const { label } = placement;
  const pole = label && label.rise > 0 ? [line(x, y - 6, x, y - 7 - label.rise, thinned(POLE), 1)] : [];
  return {
    under: [...bandOf(item, state, placing), ...lifeOf(item, placing), ...pole],
    mark: markShapes(item.kind, state, x, y, MARK[regime]),
    label: label ? labelOf(item, state, label, placing) : [],
  };
}

/** What of a stretch is on the sheet. */
function within({ from, to }: Stretch, width: number): Stretch | null {
  const seen = { from: Math.max(from, 0), to: Math.min(to, width) };
  return seen.to - seen.from > 1 ? seen : null;
}

function bandOf(item: TimelineItem, state: MarkState, { placement, left, top, width }: Placing): Band[] {
  const seen = placement.band && within(placement.band, width);
  if (!seen || !placement.band) return [];
  const { shape } = spanOf(item);
  const nil = state === 'nothing' || state === 'moved';
  const length = seen.to - seen.from;
  // What goes on beyond the sheet does not fade at its edge.
  const fade = (open: boolean, cut: boolean) =>
    cut ? 0 : open ? Math.max(length - FADE, 0) : Math.min(FADE, length / 2);
  return [
    {
      kind: 'band',
      x: left + seen.from,
      y: top + placement.y - BAND / 2,
      width: length,
      height: BAND,
      fill: nil ? PALETTE['nil-pale'] : PALETTE[`hue-${kindHue(item.kind)}-pale`],
      fadeIn: fade(shape === 'open-start', placement.band.from < 0),
      fadeOut: fade(shape === 'open-end', placement.band.to > width),
    },
  ];
}

/** How long it stood: along the foot of the row, with a cap on the day that settled it. */
function lifeOf(item: TimelineItem, { placement, left, top, width }: Placing): Shape[] {
  const { life } = placement;
  const seen = life && within(life, width);
  if (!life || !seen) return [];
  const stroke = item.life?.end === 'nothing' ? PALETTE.nil : thinned(LIFE[kindHue(item.kind)]);
  const foot = top + placement.y + ROW / 2 - 0.75;
  const [from, to] = [left + seen.from, left + seen.to];
  const cap = life.open ? '' : `M${to} ${foot}V${foot - 5.25}`;
  return [path(`M${from} ${foot}H${to}${cap}`, { stroke, width: 1.5 })];
}

function labelOf(item: TimelineItem, state: MarkState, label: Label, placing: Placing): Shape[] {
  const { placement, regime, left, top, labels, widthOf } = placing;
  const texts = textsOf(item, (text) => widthOf(text, TITLE));
  const isFlag = regime === 'swarm';
  const type = isFlag ? (isStrong(item) ? STRONG : NOTE) : TITLE;
  const soft = { ...NOTE, fill: PALETTE['ink-soft'] };
  const y = top + placement.y - label.rise;
  const since = !label.bare && placement.before ? labels.since(item) : '';
  const note = label.bare ? '' : labels.note(item);
  const put: (Text | 'sign')[] = [];
  const baseline = (size: number): number => y + size * 0.35;
  let x = 0;
  const write = (text: string, look: Type & { fill: string }, before: number, after: number) => {
    if (text === '') return;
    const written = textAt(x + before, baseline(look.size), text, look, widthOf);
    put.push(written);
    x += before + written.width + after;
  };
  write(since, soft, 0, SPACE);
  write(texts[label.text], { ...type, fill: PALETTE.ink }, 0, 0);
  write(note, { ...soft, ...(state === 'overdue' && { fill: PALETTE.amber }) }, SPACE, 0);
  if (!label.bare && item.disputed.length > 0) {
    put.push('sign');
    x += SIGN;
  }
  const start = startOf(label, x, isFlag) + left;
  return put.map((one) =>
    one === 'sign' ? disputedSign(start + x - SIGN_SIZE / 2, y, SIGN_SIZE) : { ...one, x: start + one.x },
  );
}

/** A label before its mark ends where it must, one behind it begins there. */
function startOf({ side, from, to }: Label, length: number, isFlag: boolean): number {
  const pad = isFlag ? FLAG_PAD : 0;
  return side === 'before' || side === 'flag-before' ? to - pad - length : from + pad;
}
