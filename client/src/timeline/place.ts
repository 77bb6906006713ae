import type { Span } from './span.js';

/** The view in milliseconds and pixels: `from` stands at 0, `to` at `width`. */
export interface View {
  from: number;
  to: number;
  width: number;
}

/** Where the title stands: behind the bar, before it, over a bar that fills the view, or nowhere. */
export type Side = 'after' | 'before' | 'over' | 'none';

/** A bar and its title along the axis, in pixels from the start of the view. */
export interface Place {
  side: Side;
  bar: { from: number; to: number };
  label: { from: number; to: number };
}

/** Widths of a title: as it is, and the least that says anything. */
export interface LabelWidths {
  full: number;
  least: number;
}

/** Narrower bars would not be seen. */
export const LEAST_BAR = 8;
const LEAST_TICK = 4;
/** An open end is drawn so long, then fades. */
export const FADE = 64;
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

/** Puts the title where it fits whole and in view; else shortens it; else leaves only the mark. */
export function place(span: Span, label: LabelWidths, cap: number, view: View): Place {
  const bar = barOf(span, view);
  const wanted = Math.min(label.full, cap);
  const seen = { from: Math.max(bar.from, 0), to: Math.min(bar.to, view.width) };
  const room = {
    after: view.width - bar.to - GAP,
    before: bar.from - GAP,
    over: seen.to - seen.from - 4 * GAP,
  };

  const side = best(room, wanted, Math.min(label.least, wanted));
  const width = side === 'none' ? MARK : Math.min(wanted, room[side]);
  if (side === 'before') return { side, bar, label: { from: bar.from - GAP - width, to: bar.from - GAP } };
  if (side === 'over') return { side, bar, label: { from: seen.from + 2 * GAP, to: seen.from + 2 * GAP + width } };
  return { side, bar, label: { from: bar.to + GAP, to: bar.to + GAP + width } };
}

function best(room: Record<Exclude<Side, 'none'>, number>, wanted: number, least: number): Side {
  const sides = ['after', 'over', 'before'] as const;
  const whole = sides.find((side) => room[side] >= wanted);
  if (whole) return whole;
  const [widest] = [...sides].sort((a, b) => room[b] - room[a]);
  return widest && room[widest] >= least ? widest : 'none';
}
