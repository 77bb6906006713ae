/**
 * The grid that the timeline is cut by: at each step, tiles of 2^step hours counted from 1970, so that the same moment
 * stands in the same tile whatever a reader looks at.
 */
export const FINEST = 5;
/** Some 1,900 years. */
export const COARSEST = 24;
/** A tile's density is told in so many bins. */
export const BINS = 32;
/** What is shown of a tile is chosen in so many parts of it. */
export const CELLS = 8;

export const HOUR = 3_600_000;

/** Where dates begin and end for the database: years −4645 and 9999. */
const REACH = [-58_000_000 * HOUR, 70_388_000 * HOUR] as const;

/** A stretch of time in milliseconds since 1970; the end is not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How long a tile of the step is, in milliseconds. */
export const lengthOf = (step: number): number => 2 ** step * HOUR;

/** The stretch that a tile covers, as far as there are dates. */
export function stretchOf(step: number, tile: number): Stretch {
  const [low, high] = REACH;
  const within = (at: number): number => Math.min(Math.max(at, low), high);
  return { from: within(tile * lengthOf(step)), to: within((tile + 1) * lengthOf(step)) };
}

/** The tile of the step that a moment stands in. */
export const tileAt = (step: number, at: number): number => Math.floor(at / lengthOf(step));

/** A tile is drawn at least so wide, in pixels, and less than twice as wide. */
export const LEAST_WIDTH = 360;

/** The step at which a stretch that is drawn `width` pixels wide is asked for. */
export function stepFor({ from, to }: Stretch, width: number): number {
  const hours = ((to - from) / HOUR / Math.max(width, 1)) * LEAST_WIDTH;
  return Math.min(Math.max(Math.ceil(Math.log2(Math.max(hours, 1))), FINEST), COARSEST);
}

/**
 * The tiles that hold all that is shown in a stretch, in order of time: those it touches, and the one before them, in which
 * begins what reaches into the first.
 */
export function tilesOf({ from, to }: Stretch, step: number): number[] {
  const first = tileAt(step, from) - 1;
  return Array.from({ length: tileAt(step, Math.max(from, to)) - first + 1 }, (_, at) => first + at);
}
