import { COARSEST, FINEST, HOUR, LEAST_WIDTH, stepFor, tilesOf, type Stretch } from './grid.js';

/** The tiles that a view is drawn from on screens of some widths: CSS pixels, both ends included, the greatest null where there is no end. */
export interface TilesForWidth {
  readonly least: number;
  readonly most: number | null;
  readonly step: number;
  readonly tiles: readonly number[];
}

/** The widest screen that is thought of, in CSS pixels. */
const WIDEST = 7680;

/** Which tiles a view asks for first, by the width of the screen, from `narrowest` pixels on: all that one has to know beside the view. */
export function firstTiles(view: Stretch, narrowest: number): TilesForWidth[] {
  const steps = [];
  for (let step = stepFor(view, narrowest); step >= stepFor(view, WIDEST); step -= 1) steps.push(step);
  return steps.map((step) => ({
    least: step === COARSEST ? narrowest : Math.max(narrowest, widthFrom(view, step)),
    most: step === FINEST ? null : widthFrom(view, step - 1) - 1,
    step,
    tiles: tilesOf(view, step),
  }));
}

/** The least width at which a view is asked for at this step or a finer one. */
const widthFrom = ({ from, to }: Stretch, step: number): number =>
  Math.ceil((((to - from) / HOUR) * LEAST_WIDTH) / 2 ** step);
