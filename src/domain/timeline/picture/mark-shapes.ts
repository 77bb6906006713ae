import type { MarkState } from '../../lifecycle/mark-state.js';
import type { Kind } from '../../vocabulary.js';
import { kindHue, markParts } from '../../marks/marks.js';
import { SIGN_STROKE, SIGNS } from '../../marks/signs.js';
import { path, type Path } from './drawing.js';
import { inkOf, PALETTE } from './palette.js';

/** Marks are drawn in a box of 16 by 16, and smaller than that. */
export const BOX = 16;

/** The mark of an event around a point, `size` pixels wide. */
export function markShapes(kind: Kind, state: MarkState, x: number, y: number, size: number): Path[] {
  const hue = PALETTE[`hue-${kindHue(kind)}`];
  const at = { x: x - size / 2, y: y - size / 2, scale: size / BOX };
  return markParts(kind, state).map(({ d, fill, stroke, width }) =>
    path(d, { fill: inkOf(fill, hue), stroke: inkOf(stroke, hue), width, at }),
  );
}

/** The sign that accounts differ. */
export function disputedSign(x: number, y: number, size: number): Path {
  const at = { x: x - size / 2, y: y - size / 2, scale: size / BOX };
  return path(SIGNS.disputed, { stroke: PALETTE.amber, width: SIGN_STROKE, at });
}
