/** A date on a vertical line. */
export interface Flag {
  words: string;
  /** Pixels from the start of the view. */
  x: number;
  amber: boolean;
}

/** Lines closer than this, in pixels, would write their dates over one another. */
const CLOSE = 220;

/** The flags in view, each with the side its date is written on: away from a close neighbour, else where there is room. */
export function arrangeFlags(flags: readonly Flag[], width: number): (Flag & { flipped: boolean })[] {
  const seen = flags.filter(({ x }) => x >= 0 && x <= width);
  return seen.map((flag) => {
    const neighbour = seen.find((other) => other !== flag && Math.abs(other.x - flag.x) < CLOSE);
    const before = neighbour && (flag.x < neighbour.x || (flag.x === neighbour.x && !flag.amber));
    return { ...flag, flipped: before ?? flag.x > width / 2 };
  });
}
