"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PAPERS = void 0;
exports.pictureOf = pictureOf;
const learnt_js_1 = require("../../tongues/learnt.js");
const drawable_js_1 = require("../layout/drawable.js");
const lane_room_js_1 = require("../layout/lane-room.js");
const best_layout_js_1 = require("./best-layout.js");
const chart_js_1 = require("./chart.js");
const drawing_js_1 = require("./drawing.js");
const lines_js_1 = require("./lines.js");
const mirrored_js_1 = require("./mirrored.js");
const palette_js_1 = require("./palette.js");
exports.PAPERS = {
    a4: { width: 1123, height: 794, margin: 46 },
    a3: { width: 1587, height: 1123, margin: 57 },
    wide: { width: 1280, height: 720, margin: 40 },
};
const HEADING = { size: 26, weight: 700, face: 'serif' };
const ABOUT = { size: 13, weight: 400, face: 'sans' };
const SMALL = { size: 11.5, weight: 400, face: 'sans' };
/** A sheet on which not all has room is laid out as a larger one, and drawn smaller. */
const SCALES = [1, 1.15, 1.3, 1.5, 1.75, 2, 2.5, 3, 4];
/** The timeline as a picture for a sheet: title, filter, day, axis, lanes, key and sources; every name that stands in it is whole. */
function pictureOf(pictured, paper, widthOf) {
    const { width, height } = paper;
    const title = [pictured.words.title, pictured.words.asOf].join((0, learnt_js_1.tongueOf)(pictured.locale).phrases.comma);
    if (height === null) {
        const sheet = laidOut(pictured, paper, 1, widthOf);
        return { width, height: sheet.height, scale: 1, title, shapes: sheet.shapes };
    }
    const scale = SCALES.find((one) => laidOut(pictured, paper, one, widthOf).height <= height * one) ??
        SCALES[SCALES.length - 1] ??
        1;
    return { width, height, scale: 1 / scale, title, shapes: laidOut(pictured, paper, scale, widthOf).shapes };
}
function laidOut(pictured, paper, scale, widthOf) {
    const margin = paper.margin * scale;
    const width = paper.width * scale - 2 * margin;
    const view = { from: pictured.from, to: pictured.to, width: width - lane_room_js_1.LANE_HEAD };
    const items = (0, drawable_js_1.drawable)(pictured);
    const head = (layout) => headShapes(pictured, width, (0, best_layout_js_1.countedIn)(layout), widthOf);
    const foot = footShapes(pictured, width, widthOf);
    const legend = (layout) => (0, best_layout_js_1.keyOf)({ ...pictured, items }, layout, width, widthOf);
    const around = (layout) => head(layout).height + legend(layout).height + foot.height + 22;
    const room = paper.height === null ? null : paper.height * scale - 2 * margin;
    const { layout, rows } = (0, best_layout_js_1.bestLayout)({ ...pictured, items }, view, (one) => (room === null ? null : room - around(one)), widthOf);
    const spare = room === null ? 0 : Math.max(room - around(layout) - rows.height, 0);
    const heading = head(layout);
    const key = legend(layout);
    const chartTop = margin + heading.height + 8;
    const end = room === null ? chartTop + rows.height + 8 + key.height + 6 + foot.height : margin + room;
    const shapes = [
        ...heading.at(margin, margin),
        ...(0, chart_js_1.chartShapes)({ ...pictured, items }, { view, layout, rows, spare }, { left: margin, top: chartTop }, widthOf),
        ...key.at(margin, end - foot.height - 6 - key.height),
        ...foot.at(margin, end - foot.height),
    ];
    return {
        height: Math.max(chartTop + rows.height + 8 + key.height + 6 + foot.height + margin, end + margin),
        shapes: pictured.towards === 'rtl' ? (0, mirrored_js_1.mirrored)(shapes, paper.width * scale) : shapes,
    };
}
function headShapes({ words }, width, counted, widthOf) {
    const soft = { ...SMALL, fill: palette_js_1.PALETTE['ink-soft'] };
    const asOf = widthOf(words.asOf, SMALL);
    const title = (0, lines_js_1.wrapped)(words.title, width - asOf - 24, (text) => widthOf(text, HEADING));
    const about = (0, lines_js_1.wrapped)(words.about(counted), width, (text) => widthOf(text, ABOUT));
    const below = title.length * 32 + 4;
    return {
        height: below + about.length * 19,
        at: (x, y) => [
            ...title.map((text, row) => (0, lines_js_1.textAt)(x, y + 22 + row * 32, text, { ...HEADING, fill: palette_js_1.PALETTE.ink }, widthOf)),
            (0, lines_js_1.textAt)(x + width - asOf, y + 22, words.asOf, soft, widthOf),
            ...about.map((text, row) => (0, lines_js_1.textAt)(x, y + below + 13 + row * 19, text, { ...ABOUT, fill: palette_js_1.PALETTE.ink }, widthOf)),
        ],
    };
}
function footShapes({ words }, width, widthOf) {
    const soft = { ...SMALL, fill: palette_js_1.PALETTE['ink-soft'] };
    const [from, address] = words.sources;
    const length = (text) => widthOf(text, SMALL);
    const beside = length(from) + length(address) + 24 <= width;
    const lines = beside ? [from] : [from, address].flatMap((text) => (0, lines_js_1.wrapped)(text, width, length));
    return {
        height: 8 + lines.length * 17,
        at: (x, y) => [
            (0, drawing_js_1.line)(x, y + 1, x + width, y + 1, palette_js_1.PALETTE.hairline),
            ...lines.map((text, row) => (0, lines_js_1.textAt)(x, y + 19 + row * 17, text, soft, widthOf)),
            ...(beside ? [(0, lines_js_1.textAt)(x + width - length(address), y + 19, address, soft, widthOf)] : []),
        ],
    };
}
//# sourceMappingURL=sheet.js.map