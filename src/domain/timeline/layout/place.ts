import type { Span } from './span.js';

/** The view in milliseconds and pixels: `from` stands at 0, `to` at `width`. */
export interface View {
  from: number;
  to: number;
  width: number;
}

/** A stretch of the axis, in pixels from the start of the view. */
export interface Stretch {
  from: number;
  to: number;
}

/** What the layout must know of an item; widths are in pixels. */
export interface LayoutItem {
  id: string;
  lane: string;
  span: Span;
  /** Of its title, its short one in a row and on a flag, what is said behind it, and "since" with its day before it. */
  widths: { title: number; short: number; flag: number; note: number; since: number };
  /** How telling the item is; the most telling keep their title when there is no room for all. */
  weight: number;
}

/** An item along the axis: its mark, the window it fell in and the time it stood, each where it has one. */
export interface Drawn {
  item: LayoutItem;
  /** Where its date stands, and where its mark does. */
  at: number;
  x: number;
  /** Began before the view and reaches into it: its mark stands at the edge. */
  before: boolean;
  band: Stretch | null;
  /** `open` while nobody has settled it, or where that is out of view. */
  life: (Stretch & { open: boolean }) | null;
}

/** What is written beside a mark, and where: behind it, before it, or on a pole above it, to one side or the other. */
export interface Label extends Stretch {
  side: 'after' | 'before' | 'flag' | 'flag-before';
  text: 'title' | 'short';
  /** Without what else is said before and behind it. */
  bare: boolean;
  /** From the middle of the mark up to the middle of what is written; 0 in a row. */
  rise: number;
}

export interface Placement extends Omit<Drawn, 'item' | 'at'> {
  lane: string;
  /** Middle of the mark, from the top of its lane. */
  y: number;
  label: Label | null;
  /** False for what only a pan will bring into view. */
  seen: boolean;
}

const DAY = 86_400_000;
/** Where the mark stands of what began before the view. */
const EDGE = 8;
/** A window without an end fades out over so many pixels. */
const FADE = 90;
/** A window is drawn a little beyond both of its ends. */
const SOFT = 6;

/** Where an instant stands, in pixels. */
export const toX = (time: number, view: View): number => ((time - view.from) / (view.to - view.from)) * view.width;

/** Where the mark of a span stands: at its instant, or in the middle of its first day. */
function instantOf({ shape, start, end }: Span): number {
  if (shape === 'open-start') return end - 1;
  return shape === 'instant' ? start : start + Math.min((end - start) / 2, DAY / 2);
}

/** Puts an item on the axis. */
export function drawn(item: LayoutItem, view: View): Drawn {
  const { span } = item;
  const at = toX(instantOf(span), view);
  const until = span.life ? Math.min(toX(span.life.until, view), view.width) : at;
  const reach = span.end === Infinity ? view.width : Math.max(bandOf(span, at, view)?.to ?? at, until);
  const before = at < 0 && reach > EDGE;
  const x = before ? EDGE : at;
  const band = bandOf(span, x, view);
  const open = span.life !== undefined && (span.life.standing || toX(span.life.until, view) > view.width);
  return { item, at, x, before, band, life: until > x + 10 ? { from: x, to: until, open } : null };
}

function bandOf({ shape, start, end }: Span, x: number, view: View): Stretch | null {
  if (shape === 'open-start') return { from: x - FADE, to: x + SOFT };
  if (shape === 'open-end') return { from: x - SOFT, to: x + FADE };
  if (shape !== 'window' && shape !== 'set') return null;
  const [from, to] = [toX(start, view) - SOFT, toX(end, view) + SOFT];
  return to - from > 4 * SOFT ? { from: Math.max(from, -view.width), to: Math.min(to, 2 * view.width) } : null;
}
