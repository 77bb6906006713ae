"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.firstTiles = firstTiles;
const grid_js_1 = require("./grid.js");
/** The widest screen that is thought of, in CSS pixels. */
const WIDEST = 7680;
/** Which tiles a view asks for first, by the width of the screen, from `narrowest` pixels on: all that one has to know beside the view. */
function firstTiles(view, narrowest) {
    const steps = [];
    for (let step = (0, grid_js_1.stepFor)(view, narrowest); step >= (0, grid_js_1.stepFor)(view, WIDEST); step -= 1)
        steps.push(step);
    return steps.map((step) => ({
        least: step === grid_js_1.COARSEST ? narrowest : Math.max(narrowest, widthFrom(view, step)),
        most: step === grid_js_1.FINEST ? null : widthFrom(view, step - 1) - 1,
        step,
        tiles: (0, grid_js_1.tilesOf)(view, step),
    }));
}
/** The least width at which a view is asked for at this step or a finer one. */
const widthFrom = ({ from, to }, step) => Math.ceil((((to - from) / grid_js_1.HOUR) * grid_js_1.LEAST_WIDTH) / 2 ** step);
//# sourceMappingURL=first-tiles.js.map