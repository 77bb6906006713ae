import type { TensionPoint } from '../../../api/types.js';

export const LINES = ['words', 'deeds'] as const;
export type Line = (typeof LINES)[number];

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
  return points
    .map((point, index) => {
      const place = placeOf(point, line, points[0]);
      if (place === null) return '';
      const before = points[index - 1];
      return before && before[line].value !== null ? `L${place}` : `M${place}h0`;
    })
    .join('');
}

/** The points at which an event moved the line, each as a dot of the same path language. */
export function dotsOf(points: readonly TensionPoint[], line: Line): string {
  return points
    .map((point) => (point[line].refs.length > 0 ? placeOf(point, line, points[0]) : null))
    .map((place) => (place === null ? '' : `M${place}h0`))
    .join('');
}

/** The events that moved either line at a point. */
export function refsOf({ words, deeds }: TensionPoint): string[] {
  return [...new Set([...words.refs, ...deeds.refs])];
}

/** The points within a stretch of time, in milliseconds, at which something happened. */
export function tellingIn(points: readonly TensionPoint[], { from, to }: { from: number; to: number }): TensionPoint[] {
  return points.filter((point) => refsOf(point).length > 0 && timeOf(point) >= from && timeOf(point) <= to);
}

/** The point nearest to an instant; null where there is none. */
export function nearest(points: readonly TensionPoint[], time: number): TensionPoint | null {
  const distance = (point: TensionPoint) => Math.abs(timeOf(point) - time);
  return points.reduce<TensionPoint | null>(
    (best, point) => (best && distance(best) <= distance(point) ? best : point),
    null,
  );
}

function placeOf(point: TensionPoint, line: Line, first: TensionPoint | undefined): string | null {
  const { value } = point[line];
  if (value === null || !first) return null;
  return `${(timeOf(point) - timeOf(first)) / DAY} ${yOf(value).toFixed(1)}`;
}
