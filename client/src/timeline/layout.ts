import { place, placeMark, type LabelWidths, type Place, type View } from './place.js';
import { Rows } from './rows.js';
import { untilOf, type Span } from './span.js';

export interface LayoutItem {
  id: string;
  lane: string;
  span: Span;
  label: LabelWidths;
  /** How telling the item is; the most telling keep their title when there is no room for all. */
  weight: number;
}

export interface Placement extends Place {
  lane: string;
  /** From the top of its lane, 0 first. */
  row: number;
  /** False for what only a pan will bring into view. */
  seen: boolean;
}

export interface Layout {
  placements: ReadonlyMap<string, Placement>;
  /** Rows in use per lane. */
  rows: ReadonlyMap<string, number>;
  /** Items in view with a title, with a mark only, and with no room at all. */
  titled: number;
  marked: number;
  hidden: number;
}

/** Widest titles that are tried, in pixels, the most generous first. */
const CAPS = [300, 220, 150];
/** Share of a crowded lane's room that titles may fill; the marks need the rest. */
const TITLE_SHARE = 0.4;
const FEWEST_ROWS = 5;

/**
 * Packs items into rows so that no bar or title overlaps another or leaves the view. Lanes share `budget` rows by their
 * number of items; a lane that needs more shortens its titles, then keeps only those of its most telling items.
 */
export function layOut(items: readonly LayoutItem[], view: View, budget: number): Layout {
  const seen = items.filter((item) => inView(item, view));
  const placements = new Map<string, Placement>();
  const rows = new Map<string, number>();
  for (const lane of new Set(items.map((item) => item.lane))) {
    const mine = items.filter((item) => item.lane === lane);
    const visible = mine.filter((item) => inView(item, view)).sort(byTime);
    const limit = Math.max(FEWEST_ROWS, Math.round((budget * visible.length) / Math.max(seen.length, 1)));
    const packed = packAll(visible, view, limit) ?? packTelling(visible, view, limit);
    rows.set(lane, Math.max(packed.rows.count, 1));
    for (const [id, placement] of packed.placements) placements.set(id, placement);
    for (const [id, placement] of packBeyond(mine, view, packed)) placements.set(id, placement);
  }
  const sides = seen.map((item) => placements.get(item.id)?.side);
  const hidden = sides.filter((side) => side === undefined).length;
  const marked = sides.filter((side) => side === 'none').length;
  return { placements, rows, titled: seen.length - hidden - marked, marked, hidden };
}

interface Packed {
  rows: Rows;
  placements: Map<string, Placement>;
}

function packAll(items: readonly LayoutItem[], view: View, limit: number): Packed | null {
  for (const cap of CAPS) {
    const packed: Packed = { rows: new Rows(), placements: new Map() };
    if (items.every((item) => put(item, place(item.span, item.label, cap, view), packed, limit))) return packed;
  }
  return null;
}

function packTelling(items: readonly LayoutItem[], view: View, limit: number): Packed {
  const cap = CAPS.at(-1) ?? 0;
  const packed: Packed = { rows: new Rows(), placements: new Map() };
  let room = limit * view.width * TITLE_SHARE;
  for (const item of [...items].sort((a, b) => b.weight - a.weight || byTime(a, b))) {
    const titled = place(item.span, item.label, cap, view);
    if (room > 0 && put(item, titled, packed, limit)) room -= titled.label.to - titled.label.from;
    else put(item, placeMark(item.span, view), packed, limit);
  }
  return packed;
}

/** What a pan will bring into view is drawn already, where rows are free for it. */
function packBeyond(items: readonly LayoutItem[], view: View, packed: Packed): Map<string, Placement> {
  const beyond: Packed = { rows: packed.rows, placements: new Map() };
  const limit = packed.rows.count;
  const nearby = items.filter((item) => !inView(item, view)).sort(byTime);
  for (const item of nearby) put(item, placeMark(item.span, view), beyond, limit, false);
  return beyond.placements;
}

function put(item: LayoutItem, at: Place, packed: Packed, limit: number, seen = true): boolean {
  const from = Math.min(at.bar.from, at.label.from);
  const row = packed.rows.take({ from, to: Math.max(at.bar.to, at.label.to, at.life?.end ?? at.bar.to) }, limit);
  if (row >= 0) packed.placements.set(item.id, { ...at, lane: item.lane, row, seen });
  return row >= 0;
}

const byTime = (a: LayoutItem, b: LayoutItem): number =>
  a.span.start - b.span.start || b.span.end - a.span.end || a.id.localeCompare(b.id);

const inView = ({ span }: LayoutItem, view: View): boolean => untilOf(span) > view.from && span.start < view.to;
