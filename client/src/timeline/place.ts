import type { Span } from './span.js';

/** The view in milliseconds and pixels: `from` stands at 0, `to` at `width`. */
export interface View {
  from: number;
  to: number;
  width: number;
}

/** Where the title stands: behind the bar, before it, over a bar that fills the view, or nowhere. */
type Side = 'after' | 'before' | 'over' | 'none';

/** A bar and its title along the axis, in pixels from the start of the view. */
export interface Place {
  side: Side;
  bar: { from: number; to: number };
  label: { from: number; to: number };
}

/** Widths of what stands beside a bar: the title, and the mark, signs and status around it. */
export interface LabelWidths {
  title: number;
  lead: number;
}

/** Narrower bars would not be seen. */
const LEAST_BAR = 10;
const LEAST_TICK = 4;
/** An open end is drawn so long, then fades. */
const FADE = 64;
/** Fewer pixels of a title tell nothing. */
const LEAST_TITLE = 90;
/** Rather than turn to the other side, a title gives up to this share of itself. */
const READABLE = 0.6;
/** The kind's mark alone, when there is no room for the title. */
export const MARK = 16;
export const GAP = 5;

/** Where an instant stands, in pixels. */
export const toX = (time: number, view: View): number => ((time - view.from) / (view.to - view.from)) * view.width;

/** The bar as drawn: at least legible, and of an open end only the part that fades. */
export function barOf(span: Span, view: View): { from: number; to: number } {
  const from = toX(span.start, view);
  const to = toX(span.end, view);
  if (span.shape === 'open-end') return { from: Math.max(from, 0), to: Math.max(from, 0) + FADE };
  if (span.shape === 'open-start') return { from: Math.min(to, view.width) - FADE, to: Math.min(to, view.width) };
  return { from, to: Math.max(to, from + (span.shape === 'instant' ? LEAST_TICK : LEAST_BAR)) };
}

/** Puts the title where it fits whole and in view; else shortens it; else leaves only the mark. `cap` bounds the title. */
export function place(span: Span, label: LabelWidths, cap: number, view: View): Place {
  const bar = barOf(span, view);
  const wanted = label.lead + Math.min(label.title, cap);
  const least = label.lead + Math.min(label.title, cap, LEAST_TITLE);
  const seen = { from: Math.max(bar.from, 0), to: Math.min(bar.to, view.width) };
  const room = {
    after: view.width - bar.to - GAP,
    before: bar.from - GAP,
    over: seen.to - seen.from - 4 * GAP,
  };

  const side = best(room, wanted, least);
  const width = side === 'none' ? MARK : Math.min(wanted, room[side]);
  if (side === 'before') return { side, bar, label: { from: bar.from - GAP - width, to: bar.from - GAP } };
  if (side === 'over') return { side, bar, label: { from: seen.from + 2 * GAP, to: seen.from + 2 * GAP + width } };
  return { side, bar, label: { from: bar.to + GAP, to: bar.to + GAP + width } };
}

function best(room: Record<Exclude<Side, 'none'>, number>, wanted: number, least: number): Side {
  const sides = ['after', 'over', 'before'] as const;
  if (room.after >= wanted) return 'after';
  if (room.over >= wanted) return 'over';
  if (room.after >= Math.max(wanted * READABLE, least)) return 'after';
  if (room.before >= wanted) return 'before';
  const [widest] = [...sides].sort((a, b) => room[b] - room[a]);
  return widest && room[widest] >= least ? widest : 'none';
}
