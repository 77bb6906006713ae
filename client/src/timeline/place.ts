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
  bar: Stretch;
  label: Stretch;
  life?: LifePlace | undefined;
}

interface Stretch {
  from: number;
  to: number;
}

/** Where a life ends, in pixels: before the end of the bar where it was settled sooner; and where its deadline stands. */
export interface LifePlace {
  end: number;
  deadline: number | null;
}

/** Widths of what stands beside a bar: the title or the few words in its stead, and the mark, signs and status around it. */
export interface LabelWidths {
  title: number;
  brief?: number | undefined;
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
const MARK = 16;
const GAP = 5;
/** Half the mark of an outcome. */
const HALF_END = 8;

/** Where an instant stands, in pixels. */
export const toX = (time: number, view: View): number => ((time - view.from) / (view.to - view.from)) * view.width;

/** The bar as drawn: at least legible, and of an open end only the part that fades. */
function barOf(span: Span, view: View): { from: number; to: number } {
  const from = toX(span.start, view);
  const to = toX(span.end, view);
  if (span.shape === 'open-end') return { from: Math.max(from, 0), to: Math.max(from, 0) + FADE };
  if (span.shape === 'open-start') return { from: Math.min(to, view.width) - FADE, to: Math.min(to, view.width) };
  return { from, to: Math.max(to, from + (span.shape === 'instant' ? LEAST_TICK : LEAST_BAR)) };
}

/** Puts the title where it fits whole and in view; else shortens it; else leaves only the mark. `cap` bounds the title: where it is wider, its few words count. */
export function place(span: Span, label: LabelWidths, cap: number, view: View): Place {
  const bar = barOf(span, view);
  const life = lifeOf(span, view);
  const whole = life ? { from: bar.from, to: Math.max(bar.to, life.end + HALF_END) } : bar;
  const text = label.title > cap ? Math.min(label.brief ?? cap, cap) : label.title;
  const wanted = label.lead + text;
  const least = label.lead + Math.min(text, LEAST_TITLE);
  const beside = besideUtterance(bar, life, view);
  if (beside && beside.to - beside.from >= wanted) {
    return { side: 'over', bar, life, label: { from: beside.from, to: beside.from + wanted } };
  }
  const seen = clear(whole, life, view);
  const room = {
    after: view.width - whole.to - GAP,
    before: bar.from - GAP,
    over: seen.to - seen.from - 4 * GAP,
  };

  const side = best(room, wanted, least);
  const width = side === 'none' ? MARK : Math.min(wanted, room[side]);
  if (side === 'before') return { side, bar, life, label: { from: bar.from - GAP - width, to: bar.from - GAP } };
  if (side === 'over')
    return { side, bar, life, label: { from: seen.from + 2 * GAP, to: seen.from + 2 * GAP + width } };
  return { side, bar, life, label: { from: whole.to + GAP, to: whole.to + GAP + width } };
}

/** The kind's mark alone: behind the bar, on the life that goes on from there where that has room for it. */
export function placeMark(span: Span, view: View): Place {
  const bar = barOf(span, view);
  const life = lifeOf(span, view);
  const beside = besideUtterance(bar, life, view);
  const end = life ? Math.max(bar.to, life.end + HALF_END) : bar.to;
  const after = beside && beside.to - beside.from >= MARK ? beside.from : end + GAP;
  const from = after + MARK > view.width && bar.from > MARK + GAP ? bar.from - GAP - MARK : after;
  return { side: 'none', bar, life, label: { from, to: from + MARK } };
}

function lifeOf({ life }: Span, view: View): LifePlace | undefined {
  return life && { end: toX(life.until, view), deadline: life.deadline === null ? null : toX(life.deadline, view) };
}

/** The longest stretch in view over which a title hides no mark of an outcome. */
function clear({ from, to }: Stretch, life: LifePlace | undefined, { width }: View): Stretch {
  const seen = { from: Math.max(from, 0), to: Math.min(to, width) };
  if (!life || life.end < seen.from || life.end > seen.to) return seen;
  const before = { ...seen, to: life.end - HALF_END };
  const after = { ...seen, from: life.end + HALF_END };
  return before.to - before.from > after.to - after.from ? before : after;
}

/** The stretch of a life right after the utterance, as far as it is in view. */
function besideUtterance(bar: Stretch, life: LifePlace | undefined, view: View): Stretch | undefined {
  return life && { from: Math.max(bar.to, 0) + GAP, to: Math.min(life.end - HALF_END - GAP, view.width) };
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
