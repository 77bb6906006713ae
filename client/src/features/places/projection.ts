import { geoEqualEarth, type GeoProjection } from 'd3-geo';

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Degrees that a map shows at least, up and down as across: a single city is seen within its country. */
const LEAST = 14;
/** Room for circles and names at the edge, as a share of the width. */
const MARGIN = 0.06;

/**
 * A map of `size` that shows all points as large as they fit, with areas in true proportion (Equal Earth): turned so that its middle is
 * the points', never larger than a country or two around one of them, never smaller than all of Earth.
 */
export function fitted(points: readonly Point[], { width, height }: Size): GeoProjection {
  const middle = middleOf(points.map(({ lon }) => lon));
  const margin = width * MARGIN;
  const frame: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ];
  const projection = geoEqualEarth().rotate([-middle, 0]);
  const whole = projection
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      { type: 'Sphere' },
    )
    .scale();
  const shown = points.length === 0 ? [{ lat: 0, lon: 0 }] : points;
  projection.fitExtent(frame, { type: 'MultiPoint', coordinates: [...shown, ...around(shown, middle)].map(pair) });
  if (projection.scale() < whole || points.length === 0)
    projection.fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      { type: 'Sphere' },
    );
  return projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
}

/** The meridian in the middle of the shortest arc that has all of them: of 170 and −170 it is 180, and not 0. */
export function middleOf(longitudes: readonly number[]): number {
  const sorted = [...new Set(longitudes)].sort((a, b) => a - b);
  const [first] = sorted;
  if (first === undefined) return 0;
  const gaps = sorted.map((lon, index) => ({ after: lon, wide: (sorted[index + 1] ?? first + 360) - lon }));
  const widest = gaps.reduce((a, b) => (b.wide > a.wide ? b : a));
  const middle = widest.after + widest.wide / 2 + 180;
  return ((((middle + 180) % 360) + 360) % 360) - 180;
}

/** Corners around the middle of the points. */
function around(points: readonly Point[], lon: number): Point[] {
  const latitudes = points.map(({ lat }) => lat);
  const lat = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  return [-LEAST / 2, LEAST / 2].map((by) => ({ lat: Math.max(-85, Math.min(85, lat + by)), lon: lon + by }));
}

function pair({ lat, lon }: Point): [number, number] {
  return [lon, lat];
}
