/** Where instants stand, in milliseconds and pixels. */
export interface TimeScale {
  readonly width: number;
  /** Where time runs from right to left. */
  readonly mirrored: boolean;
  readonly xOf: (time: number) => number;
  readonly timeAt: (x: number) => number;
}

/** One scale for all that is drawn: mirrored, everything is. */
export function timeScale(
  { from, to, width }: { from: number; to: number; width: number },
  mirrored = false,
): TimeScale {
  const turned = (x: number) => (mirrored ? width - x : x);
  return {
    width,
    mirrored,
    xOf: (time) => turned(((time - from) / (to - from)) * width),
    timeAt: (x) => from + (turned(x) / width) * (to - from),
  };
}

/** Where values stand: `top` pixels above the highest bar and `bottom` below the lowest are left free. */
export interface ValueScale {
  readonly yOf: (value: number) => number;
  /** Values that get a line and a number, downwards. */
  readonly ticks: readonly number[];
}

export function valueScale(
  { up, down }: { up: number; down: number },
  { top, bottom, height }: { top: number; bottom: number; height: number },
): ValueScale {
  const each = (height - top - bottom) / Math.max(up + down, 1);
  const step = STEPS.find((one) => one * each >= LEAST_APART) ?? Math.max(up, down, 1);
  const ticks = [];
  for (let value = Math.floor(up / step) * step; value >= -down; value -= step) ticks.push(value);
  return { yOf: (value) => top + (up - value) * each, ticks };
}

const STEPS = [5, 10, 20, 50, 100, 200, 500, 1000];
/** Pixels between one number and the next. */
const LEAST_APART = 26;
