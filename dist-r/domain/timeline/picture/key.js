"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.keyShapes = keyShapes;
const mark_state_js_1 = require("../../lifecycle/mark-state.js");
const vocabulary_js_1 = require("../../vocabulary.js");
const lines_js_1 = require("./lines.js");
const mark_shapes_js_1 = require("./mark-shapes.js");
const palette_js_1 = require("./palette.js");
const TYPE = { size: 11.5, weight: 400, face: 'sans' };
const MARK = 12;
const LINE = 18;
const GAP = 14;
/** What the marks mean that are drawn: fills, then shapes, then bands; in lines of at most `width` pixels. */
function keyShapes(items, labels, { width, hasBands, hasSigns }, widthOf) {
    const entries = entriesOf(items, labels, { hasBands, hasSigns });
    const placed = [];
    let [x, row] = [0, 0];
    for (const entry of entries) {
        const length = entry.width + 5 + widthOf(entry.words, TYPE);
        if (x > 0 && x + length > width)
            [x, row] = [0, row + 1];
        placed.push({ entry, x, row });
        x += length + GAP;
    }
    const at = (left, top) => placed.flatMap(({ entry, x: from, row: line }) => {
        const middle = top + (line + 0.5) * LINE;
        const look = { ...TYPE, fill: palette_js_1.PALETTE['ink-soft'] };
        return [
            ...entry.sign(left + from, middle),
            (0, lines_js_1.textAt)(left + from + entry.width + 5, middle + TYPE.size * 0.35, entry.words, look, widthOf),
        ];
    });
    return { height: entries.length === 0 ? 0 : (row + 1) * LINE, at };
}
function entriesOf(items, { legend, kind }, { hasBands, hasSigns }) {
    const states = new Set(items.map((item) => (0, mark_state_js_1.markStateOf)(item.kind, item.status, item.overdue)));
    const kinds = new Set(items.map((item) => item.kind));
    const mark = (of, state, words) => ({
        words,
        width: MARK,
        sign: (x, y) => (0, mark_shapes_js_1.markShapes)(of, state, x + MARK / 2, y, MARK),
    });
    return [
        ...mark_state_js_1.MARK_STATES.filter((state) => states.has(state)).map((state) => mark('talks', state, legend[state])),
        ...(hasSigns
            ? [{ words: legend.disputed, width: MARK, sign: (x, y) => [(0, mark_shapes_js_1.disputedSign)(x + MARK / 2, y, MARK)] }]
            : []),
        ...vocabulary_js_1.KINDS.filter((one) => kinds.has(one)).map((one) => mark(one, 'happened', kind(one))),
        ...(hasBands ? [{ words: legend.window, width: 30, sign: (x, y) => [sample(x, y)] }] : []),
    ];
}
const sample = (x, y) => ({
    kind: 'band',
    ...{ x, y: y - 6, width: 30, height: 12, fill: palette_js_1.PALETTE['hue-threats-pale'], fadeIn: 8, fadeOut: 8 },
});
//# sourceMappingURL=key.js.map