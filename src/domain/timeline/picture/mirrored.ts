import { n, type Path, type Shape } from './drawing.js';
import { BOX } from './mark-shapes.js';

/**
 * What is drawn on a sheet of that width, turned around for a language that runs from right to left, so that time runs with it
 * (docs/decisions/0092-time-runs-with-the-text.md). Places are: letters and marks stand as they are.
 */
export function mirrored(shapes: readonly Shape[], width: number): Shape[] {
  return shapes.map((shape) => {
    if (shape.kind === 'text') return { ...shape, x: width - shape.x - shape.width };
    if (shape.kind === 'path') return mirroredPath(shape, width);
    const { x, width: length, fadeIn, fadeOut } = shape;
    return { ...shape, x: width - x - length, fadeIn: fadeOut, fadeOut: fadeIn };
  });
}

/** A mark is moved with its box; a line is drawn where it stands, by moves and lines to points of the sheet. */
function mirroredPath(shape: Path, width: number): Path {
  const { at, d } = shape;
  if (at.scale !== 1) return { ...shape, at: { ...at, x: width - at.x - BOX * at.scale } };
  return { ...shape, d: d.replaceAll(/([MLH])(-?[\d.]+)/g, (_, to: string, x: string) => to + n(width - Number(x))) };
}
