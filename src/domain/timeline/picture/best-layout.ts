import type { TimelineItem } from '../item.js';
import { widthsOf } from '../layout/described.js';
import { LANE_PAD, LEAST } from '../layout/lane-room.js';
import { layOut, ROW_HEIGHT, type Layout } from '../layout/layout.js';
import type { LayoutItem, View } from '../layout/place.js';
import { spanOf } from '../layout/span.js';
import { weightOf } from '../layout/weight.js';
import { rowsOf, type Charted, type Rows } from './chart.js';
import type { WidthOf } from './drawing.js';
import { NOTE, STRONG, TITLE } from './item-shapes.js';
import { keyShapes } from './key.js';

/** What is drawn along the axis, and in which lane each item stands. */
export interface Laned extends Charted {
  readonly laneOf: (item: TimelineItem) => string;
}

/** How many events have a mark, and how many of them their name. */
export interface Counted {
  readonly seen: number;
  readonly named: number;
}

/** Rows for all, as on the screen. */
const ROWS = 36;
const SWARM = 760;

/** Rows where all have one within the room, else the swarm that fills it best; `roomFor` is null where there is no end to it. */
export function bestLayout(
  laned: Laned,
  view: View,
  roomFor: (layout: Layout) => number | null,
  widthOf: WidthOf,
): { layout: Layout; rows: Rows } {
  const toPlace = toLayOut(laned, widthOf);
  const tried = (rows: number, swarm: number) => {
    const layout = layOut(toPlace, view, { rows, swarm });
    return { layout, rows: rowsOf(laned, layout, widthOf) };
  };
  const first = tried(ROWS, SWARM);
  const room = roomFor(first.layout);
  if (room === null || (first.layout.regime === 'rows' && first.rows.height <= room)) return first;
  const lanes = new Set(toPlace.map(({ lane }) => lane)).size;
  const most = Math.floor((room - lanes * 2 * LANE_PAD) / ROW_HEIGHT);
  const inRows = tried(most, 0);
  if (inRows.layout.regime === 'rows' && inRows.rows.height <= room) return inRows;
  for (let swarm = 2.5 * room; swarm > LEAST; swarm -= Math.max(swarm * 0.06, 8)) {
    const one = tried(0, swarm);
    if (one.rows.height <= (roomFor(one.layout) ?? Infinity)) return one;
  }
  return tried(0, LEAST);
}

/** What the marks mean that a layout shows. */
export function keyOf(laned: Laned, layout: Layout, width: number, widthOf: WidthOf): ReturnType<typeof keyShapes> {
  const has = { hasBands: hasBands(layout), hasSigns: hasSigns(laned.items, layout) };
  return keyShapes(shownIn(laned.items, layout), laned.labels, { width, ...has }, widthOf);
}

export function countedIn({ counts }: Layout): Counted {
  const all = [...counts.values()];
  return {
    seen: all.reduce((sum, { seen }) => sum + seen, 0),
    named: all.reduce((sum, { named }) => sum + named, 0),
  };
}

function toLayOut({ items, laneOf, labels }: Laned, widthOf: WidthOf): LayoutItem[] {
  const up = (width: number): number => Math.ceil(width) + 1;
  const measure = {
    title: (text: string) => up(widthOf(text, TITLE)),
    note: (text: string) => up(widthOf(text, NOTE)),
    flag: (text: string, strong: boolean) => up(widthOf(text, strong ? STRONG : NOTE)),
  };
  return items.map((item) => ({
    id: item.id,
    lane: laneOf(item),
    span: spanOf(item),
    widths: widthsOf(item, labels, measure),
    weight: weightOf(item),
  }));
}

const shownIn = (items: readonly TimelineItem[], { placements }: Layout): TimelineItem[] =>
  items.filter(({ id }) => placements.get(id)?.seen);

const hasBands = ({ placements }: Layout): boolean =>
  [...placements.values()].some(({ seen, band }) => seen && band !== null);

/** In a swarm flags say what something is called, and nothing else. */
const hasSigns = (items: readonly TimelineItem[], { placements }: Layout): boolean =>
  items.some(({ id, disputed }) => disputed.length > 0 && placements.get(id)?.label?.bare === false);
