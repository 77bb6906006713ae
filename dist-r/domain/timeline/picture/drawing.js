"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.n = exports.line = exports.path = void 0;
exports.runsLeft = runsLeft;
/** Whether a text runs from right to left, by the first of its letters, or of the marks of Unicode for that, that tells. */
function runsLeft(text) {
    const first = /[\p{L}\u200e\u200f]/u.exec(text)?.[0] ?? '';
    return /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff]/.test(first);
}
const path = (d, look) => ({
    ...{ kind: 'path', d, fill: null, stroke: null, width: 1, opacity: 1, at: { x: 0, y: 0, scale: 1 } },
    ...look,
});
exports.path = path;
/** A straight line from one point to another. */
const line = (x1, y1, x2, y2, stroke, width = 1) => (0, exports.path)(`M${(0, exports.n)(x1)} ${(0, exports.n)(y1)}L${(0, exports.n)(x2)} ${(0, exports.n)(y2)}`, { stroke, width });
exports.line = line;
/** To a hundredth of a pixel. */
const n = (value) => String(Math.round(value * 100) / 100);
exports.n = n;
//# sourceMappingURL=drawing.js.map