import type { Columns } from './columns.js';

type Column = 'hub' | 'between' | 'facing';

/** Where a side stands: at the hub and in the middle the point is its middle, of those facing it the edge where lines end. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly column: Column;
}

export interface Layout {
  readonly spots: ReadonlyMap<string, Spot>;
  readonly height: number;
  /** Above and below all of the middle: lines that pass it do so there. */
  readonly band: { readonly top: number; readonly bottom: number };
}

/** A row is as high as a finger needs. */
const ROW = 46;
/** How much of the width names take where lines begin and where they end; a narrow picture has long names at one end only. */
const EDGES = { wide: [0.22, 0.22], narrow: [0.22, 0.36] } as const;
const NARROW = 600;

/**
 * The same sides always stand in the same places: those between others in a band above, with whom they brought together at its ends,
 * and all others beneath it.
 */
export function layOut({ hub, between, across, facing }: Columns, width: number): Layout {
  const rows = Math.max(between.length, across.length);
  const top = ROW * 0.75;
  const bottom = top + rows * ROW;
  const spots = new Map<string, Spot>();
  const put = (slugs: readonly string[], column: Column, x: number, from: number): void =>
    slugs.forEach((slug, index) => spots.set(slug, { x, y: from + (index + 0.5) * ROW, column }));
  const [start, end] = EDGES[width < NARROW ? 'narrow' : 'wide'];
  const [left, right] = [width * start, width * (1 - end)];
  put(between, 'between', (left + right) / 2, top + ((rows - between.length) * ROW) / 2);
  put(across, 'facing', right, top + ((rows - across.length) * ROW) / 2);
  put(facing, 'facing', right, bottom);
  const height = bottom + facing.length * ROW + ROW / 2;
  if (hub !== null) {
    const y = across.length > 0 ? (top + bottom) / 2 : between.length > 0 ? bottom : height / 2;
    spots.set(hub, { x: left, y, column: 'hub' });
  }
  return { spots, height, band: { top, bottom } };
}
