import type { Drawn, Label } from './place.js';

/** Marks closer than this, in pixels, stand on one another. */
export const GAP = 12;
/** From one flag up to the next. */
const FLAG_STEP = 16;
const HALF_MARK = 6;
/** Beside the text of a flag. */
const POLE_ROOM = 5;

/** A mark on the floor of its lane, and the flag that names it, where there is room. */
export interface InSwarm {
  one: Drawn;
  /** How many marks it stands on. */
  level: number;
  flag: Label | null;
}

interface Flown extends InSwarm {
  from: number;
  to: number;
  flip: boolean;
  /** From the floor up to the foot of the flag. */
  height: number;
}

/**
 * A lane in which not every event has room for a row: marks stand at their dates, the lighter first, so that the telling ones
 * end on top; in order of weight they fly their short titles on poles, as far as `room` pixels above the floor allow.
 */
export function laySwarm(items: readonly Drawn[], width: number, room: number): InSwarm[] {
  const marks = levels(items);
  const named: Flown[] = [];
  const seen = marks.filter(({ one: { x } }) => x >= 0 && x <= width);
  for (const mark of seen.sort((a, b) => b.one.item.weight - a.one.item.weight || a.one.x - b.one.x)) {
    const flown = fly(mark, width);
    if (!flown || covered(mark, marks)) continue;
    if (stairs([...named, flown], marks) <= room) named.push(flown);
  }
  stairs(named, marks);
  for (const { one, level, from, to, flip, height } of named) {
    const mark = marks.find((other) => other.one === one);
    const rise = height + FLAG_STEP / 2 - (level * GAP + HALF_MARK);
    if (mark) mark.flag = { side: flip ? 'flag-before' : 'flag', text: 'short', bare: true, from, to, rise };
  }
  return marks;
}

/** How far a lane reaches above its floor. */
export function heightOf(marks: readonly InSwarm[]): number {
  const tops = marks.map(({ level, flag }) => level * GAP + HALF_MARK + (flag ? flag.rise + FLAG_STEP / 2 : HALF_MARK));
  return Math.max(0, ...tops);
}

function levels(items: readonly Drawn[]): InSwarm[] {
  const put: InSwarm[] = [];
  for (const one of [...items].sort((a, b) => a.item.weight - b.item.weight || a.x - b.x)) {
    const taken = new Set(put.filter(({ one: { x } }) => Math.abs(x - one.x) < GAP).map(({ level }) => level));
    const under = put.filter(({ one: { x } }) => Math.abs(x - one.x) < GAP * 0.55).map(({ level }) => level + 1);
    let level = Math.max(0, ...under);
    while (taken.has(level)) level += 1;
    put.push({ one, level, flag: null });
  }
  return put;
}

/** The flag to the right of its pole, or to the left at the end of the view; null where it has room on neither side. */
function fly(mark: InSwarm, width: number): Flown | null {
  const { x, item } = mark.one;
  const length = item.widths.flag + POLE_ROOM;
  const flip = x + length > width;
  if (flip && x < length) return null;
  return { ...mark, flip, from: flip ? x - length : x, to: flip ? x : x + length, height: 0 };
}

/** A pole never runs through another mark. */
const covered = ({ one, level }: InSwarm, marks: readonly InSwarm[]): boolean =>
  marks.some((other) => other.level > level && Math.abs(other.one.x - one.x) < HALF_MARK + 0.5);

/**
 * Gives each flag its height, and tells the greatest. Flags to the right of their poles from right to left: an earlier one flies above
 * any later one that it would cross. Then those to the left of theirs, each above all that it covers, whose poles end beneath it;
 * Infinity where its own pole would run through a flag.
 */
function stairs(named: Flown[], marks: readonly InSwarm[]): number {
  const done: Flown[] = [];
  const fromRight = named.sort((a, b) => b.one.x - a.one.x);
  for (const flown of fromRight.filter(({ flip }) => !flip)) done.push(raised(flown, done, marks));
  for (const flown of fromRight.filter(({ flip }) => flip).reverse()) {
    if (done.some(({ from, to }) => from < flown.one.x && to + 4 > flown.one.x)) return Infinity;
    done.push(raised(flown, done, marks));
  }
  return Math.max(0, ...done.map(({ height }) => height));
}

/** The flag above the marks under it and above those of the others that it would cross. */
function raised(flown: Flown, others: readonly Flown[], marks: readonly InSwarm[]): Flown {
  const below = marks.filter(({ one: { x } }) => x + HALF_MARK > flown.from - 2 && x - HALF_MARK < flown.to);
  const crossed = others.filter(({ from, to }) => from < flown.to + 8 && flown.from < to + 8);
  flown.height = Math.max(
    (flown.level + 1) * GAP + 3,
    ...below.map(({ level }) => (level + 1) * GAP + 2),
    ...crossed.map(({ height }) => height + FLAG_STEP),
  );
  return flown;
}
