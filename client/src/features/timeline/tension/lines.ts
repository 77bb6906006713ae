import type { TensionPoint } from '../../../api/types.js';

export type Line = 'words' | 'deeds';

/** Pixels from +10 at the top to −10 at the bottom. */
export const HEIGHT = 112;
export const DAY = 86_400_000;

/** The middle of a point's day. */
export const timeOf = ({ day }: Pick<TensionPoint, 'day'>): number => Date.parse(day) + DAY / 2;

/** Where a value of −10 … +10 stands. */
export const yOf = (value: number): number => ((10 - value) / 20) * HEIGHT;

/**
 * A line as an SVG path, across in days from the first point, down in pixels. A gap is left where there is no value; a
 * value between two gaps is a dot.
 */
export function pathOf(points: readonly TensionPoint[], line: Line): string {
  const first = points[0];
  if (!first) return '';
  let open = false;
  return points
    .flatMap((point) => {
      const { value } = point[line];
      const before = open;
      open = value !== null;
      if (value === null) return [];
      const x = (timeOf(point) - timeOf(first)) / DAY;
      return [before ? `L${x} ${yOf(value).toFixed(1)}` : `M${x} ${yOf(value).toFixed(1)}h0`];
    })
    .join('');
}

/** The events that moved either line at a point. */
export function refsOf({ words, deeds }: TensionPoint): string[] {
  return [...new Set([...words.refs, ...deeds.refs])];
}

/** The point nearest in time, of those at which something happened; null where nothing did. */
export function nearest(points: readonly TensionPoint[], time: number): TensionPoint | null {
  const distance = (point: TensionPoint) => Math.abs(timeOf(point) - time);
  const telling = points.filter((point) => refsOf(point).length > 0);
  return telling.reduce<TensionPoint | null>(
    (best, point) => (best && distance(best) <= distance(point) ? best : point),
    null,
  );
}
