"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BOX = void 0;
exports.markShapes = markShapes;
exports.disputedSign = disputedSign;
const marks_js_1 = require("../../marks/marks.js");
const signs_js_1 = require("../../marks/signs.js");
const drawing_js_1 = require("./drawing.js");
const palette_js_1 = require("./palette.js");
/** Marks are drawn in a box of 16 by 16, and smaller than that. */
exports.BOX = 16;
/** The mark of an event around a point, `size` pixels wide. */
function markShapes(kind, state, x, y, size) {
    const hue = palette_js_1.PALETTE[`hue-${(0, marks_js_1.kindHue)(kind)}`];
    const at = { x: x - size / 2, y: y - size / 2, scale: size / exports.BOX };
    return (0, marks_js_1.markParts)(kind, state).map(({ d, fill, stroke, width }) => (0, drawing_js_1.path)(d, { fill: (0, palette_js_1.inkOf)(fill, hue), stroke: (0, palette_js_1.inkOf)(stroke, hue), width, at }));
}
/** The sign that accounts differ. */
function disputedSign(x, y, size) {
    const at = { x: x - size / 2, y: y - size / 2, scale: size / exports.BOX };
    return (0, drawing_js_1.path)(signs_js_1.SIGNS.disputed, { stroke: palette_js_1.PALETTE.amber, width: signs_js_1.SIGN_STROKE, at });
}
//# sourceMappingURL=mark-shapes.js.map