/** A peak to be named: the middle of its bar and the width of its name, in pixels; the most important first. */
export interface ToName {
  readonly key: string;
  readonly middle: number;
  readonly width: number;
}

export interface PlacedName {
  readonly key: string;
  /** Where the name begins, from the left. */
  readonly x: number;
  /** 0 is next to the bars. */
  readonly row: number;
  readonly middle: number;
}

interface Stretch extends PlacedName {
  readonly end: number;
}

const AIR = 12;
/** A name beside its leader overlaps it by so much. */
const BESIDE = 4;

/**
 * Rows of names over (or under) the bars, each joined to its bar by an upright leader. A name stands whole, within the
 * width, on no other name and across no leader; where that cannot be, it is left out.
 */
export function placeNames(names: readonly ToName[], { width, rows }: { width: number; rows: number }): PlacedName[] {
  const placed: Stretch[] = [];
  for (const name of names) {
    const fitting = candidates(name, width, rows).find((one) => placed.every((other) => clear(one, other)));
    if (fitting) placed.push(fitting);
  }
  return placed.map(({ end: _end, ...name }) => name);
}

/** The nearest rows first; in each, over the leader, else to either side of it. */
function candidates({ key, middle, width }: ToName, room: number, rows: number): Stretch[] {
  if (width > room || middle < 0 || middle > room) return [];
  const inside = (x: number) => Math.min(Math.max(x, 0), room - width);
  const starts = [middle - width / 2, middle - BESIDE, middle + BESIDE - width].map(inside);
  return Array.from({ length: rows }, (_, row) => starts.map((x) => ({ key, middle, row, x, end: x + width }))).flat();
}

function clear(one: Stretch, other: Stretch): boolean {
  if (one.row === other.row) return one.x >= other.end + AIR || other.x >= one.end + AIR;
  const [near, far] = one.row < other.row ? [one, other] : [other, one];
  return far.middle < near.x - BESIDE || far.middle > near.end + BESIDE;
}
