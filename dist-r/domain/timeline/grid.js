"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LEAST_WIDTH = exports.tileAt = exports.lengthOf = exports.HOUR = exports.CELLS = exports.BINS = exports.COARSEST = exports.FINEST = void 0;
exports.stretchOf = stretchOf;
exports.stepFor = stepFor;
exports.tilesOf = tilesOf;
/**
 * The grid that the timeline is cut by: at each step, tiles of 2^step hours counted from 1970, so that the same moment
 * stands in the same tile whatever a reader looks at.
 */
exports.FINEST = 5;
/** Some 1,900 years. */
exports.COARSEST = 24;
/** A tile's density is told in so many bins. */
exports.BINS = 32;
/** What is shown of a tile is chosen in so many parts of it. */
exports.CELLS = 8;
exports.HOUR = 3_600_000;
/** Where dates begin and end for the database: years −4645 and 9999. */
const REACH = [-58_000_000 * exports.HOUR, 70_388_000 * exports.HOUR];
/** How long a tile of the step is, in milliseconds. */
const lengthOf = (step) => 2 ** step * exports.HOUR;
exports.lengthOf = lengthOf;
/** The stretch that a tile covers, as far as there are dates. */
function stretchOf(step, tile) {
    const [low, high] = REACH;
    const within = (at) => Math.min(Math.max(at, low), high);
    return { from: within(tile * (0, exports.lengthOf)(step)), to: within((tile + 1) * (0, exports.lengthOf)(step)) };
}
/** The tile of the step that a moment stands in. */
const tileAt = (step, at) => Math.floor(at / (0, exports.lengthOf)(step));
exports.tileAt = tileAt;
/** A tile is drawn at least so wide, in pixels, and less than twice as wide. */
exports.LEAST_WIDTH = 360;
/** The step at which a stretch that is drawn `width` pixels wide is asked for. */
function stepFor({ from, to }, width) {
    const hours = ((to - from) / exports.HOUR / Math.max(width, 1)) * exports.LEAST_WIDTH;
    return Math.min(Math.max(Math.ceil(Math.log2(Math.max(hours, 1))), exports.FINEST), exports.COARSEST);
}
/**
 * The tiles that hold all that is shown in a stretch, in order of time: those it touches, and the one before them, in which
 * begins what reaches into the first.
 */
function tilesOf({ from, to }, step) {
    const first = (0, exports.tileAt)(step, from) - 1;
    return Array.from({ length: (0, exports.tileAt)(step, Math.max(from, to)) - first + 1 }, (_, at) => first + at);
}
//# sourceMappingURL=grid.js.map