/** A bar on the canvas in pixels; `y` is its middle. */
export interface Bar {
  from: number;
  to: number;
  y: number;
}

/** Half the height of a bar. */
const HALF = 6;
/** Where a curve touches a bar, from the bar's end. */
const INSET = 5;

/**
 * SVG path data of a thin curve from the foot (or head) of a cause to the start of its consequence. It drops first and
 * runs along the target's row only at its end, so that it meets as few titles as it can.
 */
export function curve(cause: Bar, consequence: Bar): string {
  const down = consequence.y >= cause.y ? 1 : -1;
  const x1 = Math.max(cause.from + INSET, Math.min(cause.to - INSET, consequence.from - 2 * INSET));
  const x2 = consequence.from - 1;
  if (Math.abs(consequence.y - cause.y) < HALF) return arc(x1, cause.y + HALF, consequence.from + INSET);
  const y1 = cause.y + down * HALF;
  const reach = Math.max(Math.min((x2 - x1) / 2, 60), 14);
  return path(
    `M${n(x1)},${n(y1)}`,
    `C${n(x1)},${n(consequence.y)}`,
    `${n(x2 - reach)},${n(consequence.y)}`,
    `${n(x2)},${n(consequence.y)}`,
  );
}

/** Two bars in one row are joined from below. */
function arc(x1: number, y: number, x2: number): string {
  const depth = y + 9;
  return path(`M${n(x1)},${n(y)}`, `C${n(x1)},${n(depth)}`, `${n(x2)},${n(depth)}`, `${n(x2)},${n(y)}`);
}

const path = (...parts: string[]): string => parts.join(' ');
const n = (value: number): string => value.toFixed(1).replace(/\.0$/, '');
