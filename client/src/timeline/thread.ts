import type { Tie } from './chain.js';

/** A mark on the canvas, in pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** What a line must not run through, in pixels: a label, or a mark. */
export interface Box {
  from: number;
  to: number;
  top: number;
  bottom: number;
}

/** Half of a mark, where lines begin. */
const MARK = 8;
/** Marks so near to one another stand in one row, or one above the other. */
const NEAR = 6;
const LEAST = 1.5;

/**
 * SVG path data of a right-angled line from cause to consequence, broken wherever something is written: down (or up) from the
 * cause, then along the row of the consequence.
 */
export function threadPath({ from, to }: Tie, spots: ReadonlyMap<string, Spot>, boxes: readonly Box[]): string {
  const [cause, consequence] = [spots.get(from), spots.get(to)];
  if (!cause || !consequence) return '';
  const level = Math.abs(cause.y - consequence.y) < NEAR;
  const along = consequence.x - cause.x;
  const down = level ? '' : upright(cause.x, cause.y, consequence.y, boxes);
  return down + (Math.abs(along) < NEAR / 2 ? '' : flat(consequence.y, cause.x, consequence.x, boxes));
}

function flat(y: number, a: number, b: number, boxes: readonly Box[]): string {
  const stops = boxes.filter(({ top, bottom }) => top < y && y < bottom).map(({ from, to }): Cut => [from - 1, to + 3]);
  return pieces(a, b, stops)
    .map(([from, to]) => `M${n(from)} ${n(y)}H${n(to)}`)
    .join('');
}

function upright(x: number, a: number, b: number, boxes: readonly Box[]): string {
  const stops = boxes.filter(({ from, to }) => from < x && x < to).map(({ top, bottom }): Cut => [top, bottom]);
  return pieces(a, b, [...stops, [a - MARK, a + MARK]])
    .map(([from, to]) => `M${n(x)} ${n(from)}V${n(to)}`)
    .join('');
}

type Cut = [from: number, to: number];

/** What is left of the stretch between two numbers. */
function pieces(a: number, b: number, cuts: readonly Cut[]): Cut[] {
  let left: Cut[] = [[Math.min(a, b), Math.max(a, b)]];
  for (const [from, to] of cuts) {
    left = left.flatMap(([first, last]): Cut[] =>
      to <= first || from >= last
        ? [[first, last]]
        : [
            [first, Math.max(first, from)],
            [Math.min(last, to), last],
          ],
    );
  }
  return left.filter(([first, last]) => last - first > LEAST);
}

const n = (value: number): string => value.toFixed(1).replace(/\.0$/, '');
