import { monthsOf } from '../../time/months-of.js';
import { axisLabels } from '../layout/axis.js';
import { axisScale } from '../layout/axis-scale.js';
import { arrangeFlags } from '../layout/flags.js';
import { LANE_HEAD, LANE_PAD, LEAST } from '../layout/lane-room.js';
import type { Layout } from '../layout/layout.js';
import { toX, type View } from '../layout/place.js';
import type { Lane, TimelineItem } from '../item.js';
import type { PictureLabels } from './labels.js';
import { axisTime, ticksOf } from './axis-ticks.js';
import { line, type Shape, type Type, type WidthOf } from './drawing.js';
import { itemShapes } from './item-shapes.js';
import { textAt, wrapped } from './lines.js';
import { PALETTE } from './palette.js';

/** What is drawn along the axis. */
export interface Charted {
  readonly items: readonly TimelineItem[];
  readonly lanes: readonly Lane[];
  readonly labels: PictureLabels;
  /** BCP 47. */
  readonly locale: string;
  /** Where lines of its text run, and time with them. */
  readonly towards: 'ltr' | 'rtl';
  /** Lines of days: today, and the day looked back to where there is one. */
  readonly today: Date;
  readonly knownOn: Date | undefined;
}

const NAME: Type = { size: 13, weight: 600, face: 'sans' };
const COUNT: Type = { size: 11.5, weight: 400, face: 'sans' };
const TICK: Type = { size: 11.5, weight: 400, face: 'sans' };
const MAJOR: Type = { size: 12, weight: 600, face: 'sans' };
const NAME_LINE = 16;
const HEAD_PAD = 9;
/** Between the name of a lane and the axis. */
const HEAD_AIR = 12;
const AXIS = 38;
const FOOT = 18;
/** A lane gets at most so much more than it needs, where the sheet has room. */
const MORE = 48;

/** How high the lanes are, each with what is under its name. */
export interface Rows {
  readonly lanes: readonly {
    readonly lane: Lane;
    readonly name: readonly string[];
    readonly count: readonly string[];
    readonly height: number;
  }[];
  readonly height: number;
}

/** What lanes that hold anything take at least: their items, and their names whole. */
export function rowsOf({ lanes, labels }: Charted, layout: Layout, widthOf: WidthOf): Rows {
  const room = LANE_HEAD - HEAD_AIR;
  const rows = lanes
    .filter(({ id }) => (layout.counts.get(id)?.seen ?? 0) > 0)
    .map((lane) => {
      const counted = layout.counts.get(lane.id) ?? { seen: 0, named: 0, earlier: 0 };
      const name = wrapped(lane.label, room, (text) => widthOf(text, NAME));
      const count = wrapped(labels.laneCount(counted), room, (text) => widthOf(text, COUNT));
      const head = HEAD_PAD + (name.length + count.length) * NAME_LINE + 4;
      return { lane, name, count, height: Math.max((layout.heights.get(lane.id) ?? 0) + 2 * LANE_PAD, head, LEAST) };
    });
  return { lanes: rows, height: AXIS + rows.reduce((sum, { height }) => sum + height, 0) + FOOT };
}

/** Axis, lanes and days, `spare` pixels higher than they must be, from the top left given. */
export function chartShapes(
  charted: Charted,
  { view, layout, rows, spare }: { view: View; layout: Layout; rows: Rows; spare: number },
  { left, top }: { left: number; top: number },
  widthOf: WidthOf,
): Shape[] {
  const start = left + LANE_HEAD;
  const more = Math.min(spare / Math.max(rows.lanes.length, 1), MORE);
  const bottom = top + rows.height - FOOT + more * rows.lanes.length;
  const grounds: Shape[] = [line(left, top + AXIS, start + view.width, top + AXIS, PALETTE.hairline, 1.5)];
  const [unders, marks, labels]: [Shape[], Shape[], Shape[]] = [[], [], []];
  let y = top + AXIS;
  for (const { lane, name, count, height } of rows.lanes) {
    labels.push(...headShapes(name, count, left, y, widthOf));
    // What a lane has beyond its need lies over its marks: in a swarm these stand on the floor.
    const lowered = y + height + more - LANE_PAD - (layout.heights.get(lane.id) ?? 0);
    const place = { regime: layout.regime, left: start, top: layout.regime === 'rows' ? y + LANE_PAD : lowered };
    for (const item of charted.items) {
      const placement = layout.placements.get(item.id);
      if (!placement?.seen || placement.lane !== lane.id) continue;
      const drawn = itemShapes(item, { ...place, placement, width: view.width, labels: charted.labels, widthOf });
      unders.push(...drawn.under);
      marks.push(...drawn.mark.map((shape) => ({ ...shape, of: item.id })));
      labels.push(...drawn.label.map((shape) => ({ ...shape, of: item.id })));
    }
    y += height + more;
    grounds.push(line(left, y, start + view.width, y, PALETTE.hairline));
  }
  return [
    ...axisShapes(view, charted.locale, { left: start, top, bottom }, widthOf),
    ...grounds,
    ...dayShapes(charted, view, { left: start, top: top + AXIS, bottom }, widthOf),
    ...unders,
    ...marks,
    ...labels,
  ];
}

function headShapes(
  name: readonly string[],
  count: readonly string[],
  x: number,
  top: number,
  widthOf: WidthOf,
): Shape[] {
  const at = (row: number): number => top + HEAD_PAD + (row + 0.75) * NAME_LINE;
  return [
    ...name.map((text, row) => textAt(x, at(row), text, { ...NAME, fill: PALETTE.ink }, widthOf)),
    ...count.map((text, row) =>
      textAt(x, at(name.length + row), text, { ...COUNT, fill: PALETTE['ink-soft'] }, widthOf),
    ),
  ];
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

function axisShapes(view: View, locale: string, { left, top, bottom }: Frame, widthOf: WidthOf): Shape[] {
  const scale = axisScale(view.to - view.from, view.width);
  const { minor, major } = ticksOf(view.from, view.to, scale, monthsOf(locale));
  const words = axisLabels(locale);
  const lines = minor
    .map((time) => left + toX(time, view))
    .map((x) => line(x, top + AXIS / 2, x, bottom, PALETTE.hairline));
  const end = left + view.width;
  const row = (
    times: readonly number[],
    y: number,
    type: Type & { fill: string },
    wordOf: (time: number) => string,
    besideOf: (time: number) => string = () => '',
  ) => {
    const put: Shape[] = [];
    // From the last to the first: a word that began before the view gives way to the next.
    let free = end;
    for (const time of [...times].reverse()) {
      const x = Math.max(left + toX(time, view), left) + 4;
      const text = textAt(x, y, wordOf(time), type, widthOf);
      if (x + text.width > free || text.text === '') continue;
      put.push(text);
      const beside = textAt(x + text.width + 6, y, besideOf(time), { ...TICK, fill: PALETTE['ink-soft'] }, widthOf);
      if (beside.text !== '' && beside.x + beside.width <= free - 8) put.push(beside);
      free = x - 8;
    }
    return put;
  };
  return [
    ...lines,
    ...row(
      major,
      top + 13,
      { ...MAJOR, fill: PALETTE.ink },
      (time) => words.majorLabels(axisTime(time), scale.scale),
      (time) => words.besideMajor(axisTime(time), scale.scale),
    ),
    ...row(minor, top + 31, { ...TICK, fill: PALETTE['ink-soft'] }, (time) =>
      words.minorLabels(axisTime(time), scale.scale),
    ),
  ];
}

function dayShapes(
  { today, knownOn, labels }: Charted,
  view: View,
  { left, top, bottom }: Frame,
  widthOf: WidthOf,
): Shape[] {
  const days = [
    { x: toX(today.getTime(), view), words: labels.todayOn(today), amber: false },
    ...(knownOn ? [{ x: toX(knownOn.getTime(), view), words: labels.knownOn(knownOn), amber: true }] : []),
  ];
  return arrangeFlags(days, view.width).flatMap(({ x, words, amber, flipped }) => {
    const fill = amber ? PALETTE.amber : PALETTE['ink-soft'];
    const text = textAt(left + x + 5, bottom + 13, words, { ...TICK, fill }, widthOf);
    const stroke = amber ? PALETTE['amber-mark'] : PALETTE['ink-soft'];
    return [
      line(left + x, top, left + x, bottom + FOOT - 3, stroke, amber ? 1.5 : 1),
      flipped ? { ...text, x: left + x - 5 - text.width } : text,
    ];
  });
}
