"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.STRONG = exports.NOTE = exports.TITLE = void 0;
exports.itemShapes = itemShapes;
const mark_state_js_1 = require("../../lifecycle/mark-state.js");
const marks_js_1 = require("../../marks/marks.js");
const described_js_1 = require("../layout/described.js");
const span_js_1 = require("../layout/span.js");
const drawing_js_1 = require("./drawing.js");
const lines_js_1 = require("./lines.js");
const mark_shapes_js_1 = require("./mark-shapes.js");
const palette_js_1 = require("./palette.js");
/** As `item.module.css` has them. */
const MARK = { rows: 14, swarm: 11 };
const SIGN_SIZE = 11;
const FADE = 12;
const BAND = 20;
const ROW = 24;
const FLAG_PAD = 4;
exports.TITLE = { size: 13, weight: 400, face: 'sans' };
exports.NOTE = { size: 12, weight: 400, face: 'sans' };
exports.STRONG = { size: 12, weight: 600, face: 'sans' };
function itemShapes(item, placing) {
    const { placement, regime, left, top } = placing;
    const state = (0, mark_state_js_1.markStateOf)(item.kind, item.status, item.overdue);
    const [x, y] = [left + placement.x, top + placement.y];
    const { label } = placement;
    const pole = label && label.rise > 0 ? [(0, drawing_js_1.line)(x, y - 6, x, y - 7 - label.rise, (0, palette_js_1.thinned)(palette_js_1.POLE), 1)] : [];
    return {
        under: [...bandOf(item, state, placing), ...lifeOf(item, placing), ...pole],
        mark: (0, mark_shapes_js_1.markShapes)(item.kind, state, x, y, MARK[regime]),
        label: label ? labelOf(item, state, label, placing) : [],
    };
}
/** What of a stretch is on the sheet. */
function within({ from, to }, width) {
    const seen = { from: Math.max(from, 0), to: Math.min(to, width) };
    return seen.to - seen.from > 1 ? seen : null;
}
function bandOf(item, state, { placement, left, top, width }) {
    const seen = placement.band && within(placement.band, width);
    if (!seen || !placement.band)
        return [];
    const { shape } = (0, span_js_1.spanOf)(item);
    const nil = state === 'nothing' || state === 'moved';
    const length = seen.to - seen.from;
    // What goes on beyond the sheet does not fade at its edge.
    const fade = (open, cut) => cut ? 0 : open ? Math.max(length - FADE, 0) : Math.min(FADE, length / 2);
    return [
        {
            kind: 'band',
            x: left + seen.from,
            y: top + placement.y - BAND / 2,
            width: length,
            height: BAND,
            fill: nil ? palette_js_1.PALETTE['nil-pale'] : palette_js_1.PALETTE[`hue-${(0, marks_js_1.kindHue)(item.kind)}-pale`],
            fadeIn: fade(shape === 'open-start', placement.band.from < 0),
            fadeOut: fade(shape === 'open-end', placement.band.to > width),
        },
    ];
}
/** How long it stood: along the foot of the row, with a cap on the day that settled it. */
function lifeOf(item, { placement, left, top, width }) {
    const { life } = placement;
    const seen = life && within(life, width);
    if (!life || !seen)
        return [];
    const stroke = item.life?.end === 'nothing' ? palette_js_1.PALETTE.nil : (0, palette_js_1.thinned)(palette_js_1.LIFE[(0, marks_js_1.kindHue)(item.kind)]);
    const foot = top + placement.y + ROW / 2 - 0.75;
    const [from, to] = [left + seen.from, left + seen.to];
    const cap = life.open ? '' : `M${to} ${foot}V${foot - 5.25}`;
    return [(0, drawing_js_1.path)(`M${from} ${foot}H${to}${cap}`, { stroke, width: 1.5 })];
}
function labelOf(item, state, label, placing) {
    const { placement, regime, left, top, labels, widthOf } = placing;
    const texts = (0, described_js_1.textsOf)(item, (text) => widthOf(text, exports.TITLE));
    const isFlag = regime === 'swarm';
    const type = isFlag ? ((0, described_js_1.isStrong)(item) ? exports.STRONG : exports.NOTE) : exports.TITLE;
    const soft = { ...exports.NOTE, fill: palette_js_1.PALETTE['ink-soft'] };
    const y = top + placement.y - label.rise;
    const since = !label.bare && placement.before ? labels.since(item) : '';
    const note = label.bare ? '' : labels.note(item);
    const put = [];
    const baseline = (size) => y + size * 0.35;
    let x = 0;
    const write = (text, look, before, after) => {
        if (text === '')
            return;
        const written = (0, lines_js_1.textAt)(x + before, baseline(look.size), text, look, widthOf);
        put.push(written);
        x += before + written.width + after;
    };
    write(since, soft, 0, described_js_1.SPACE);
    write(texts[label.text], { ...type, fill: palette_js_1.PALETTE.ink }, 0, 0);
    write(note, { ...soft, ...(state === 'overdue' && { fill: palette_js_1.PALETTE.amber }) }, described_js_1.SPACE, 0);
    if (!label.bare && item.disputed.length > 0) {
        put.push('sign');
        x += described_js_1.SIGN;
    }
    const start = startOf(label, x, isFlag) + left;
    return put.map((one) => one === 'sign' ? (0, mark_shapes_js_1.disputedSign)(start + x - SIGN_SIZE / 2, y, SIGN_SIZE) : { ...one, x: start + one.x });
}
/** A label before its mark ends where it must, one behind it begins there. */
function startOf({ side, from, to }, length, isFlag) {
    const pad = isFlag ? FLAG_PAD : 0;
    return side === 'before' || side === 'flag-before' ? to - pad - length : from + pad;
}
//# sourceMappingURL=item-shapes.js.map