import type { Timeline as Vis } from 'vis-timeline/esnext';

/** What vis-timeline would keep of an item: the width of its content, and its height. */
interface Sizes {
  content: { width: number };
  box: { height: number };
}

/** How vis-timeline is built within; no types tell of it. */
interface Within {
  itemSet: { constructor: { types: { range: { prototype: { _getDomComponentsSizes: () => Sizes } } } } };
}

/** Height of a box, in pixels; it only keeps its lane from being lower. */
const HEIGHT = 24;

/**
 * Keeps vis-timeline from measuring items. It does so with each that it adds, and each time the browser works out the styles and
 * places of all before: a hundred times for a hundred events, most of what a first drawing cost. Rows, titles and heights are laid out by us.
 */
export function leaveUnmeasured(vis: Vis): void {
  (vis as unknown as Within).itemSet.constructor.types.range.prototype._getDomComponentsSizes = () => ({
    content: { width: 0 },
    box: { height: HEIGHT },
  });
}
