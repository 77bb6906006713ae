import { toX, type View } from './place.js';
import type { TimelineBin } from './types.js';

/** One bar of the density strip, in pixels from the start of the view; `share` of the fullest bin, 0 … 1. */
export interface DensityBar {
  x: number;
  width: number;
  share: number;
}

/** The bins that are in view, as bars; empty ones are left out. */
export function densityBars(bins: readonly TimelineBin[], view: View): DensityBar[] {
  const peak = Math.max(...bins.map((bin) => bin.count), 1);
  return bins.flatMap(({ from, to, count }) => {
    const x = Math.max(toX(Date.parse(from), view), 0);
    const end = Math.min(toX(Date.parse(to), view), view.width);
    return count > 0 && end > x ? [{ x, width: Math.max(end - x, 1), share: count / peak }] : [];
  });
}

/** True where titles had to be left out, or not everything was sent: then the bins tell how much there is. */
export function isDense(total: number, titled: number, shown: number): boolean {
  return titled < shown || shown < total;
}
