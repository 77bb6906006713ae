"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.mirrored = mirrored;
const drawing_js_1 = require("./drawing.js");
const mark_shapes_js_1 = require("./mark-shapes.js");
/**
 * What is drawn on a sheet of that width, turned around for a language that runs from right to left, so that time runs with it
 * (docs/decisions/0092-time-runs-with-the-text.md). Places are: letters and marks stand as they are.
 */
function mirrored(shapes, width) {
    return shapes.map((shape) => {
        if (shape.kind === 'text')
            return { ...shape, x: width - shape.x - shape.width };
        if (shape.kind === 'path')
            return mirroredPath(shape, width);
        const { x, width: length, fadeIn, fadeOut } = shape;
        return { ...shape, x: width - x - length, fadeIn: fadeOut, fadeOut: fadeIn };
    });
}
/** A mark is moved with its box; a line is drawn where it stands, by moves and lines to points of the sheet. */
function mirroredPath(shape, width) {
    const { at, d } = shape;
    if (at.scale !== 1)
        return { ...shape, at: { ...at, x: width - at.x - mark_shapes_js_1.BOX * at.scale } };
    return { ...shape, d: d.replaceAll(/([MLH])(-?[\d.]+)/g, (_, to, x) => to + (0, drawing_js_1.n)(width - Number(x))) };
}
//# sourceMappingURL=mirrored.js.map