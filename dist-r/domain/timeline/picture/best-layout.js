"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.bestLayout = bestLayout;
exports.keyOf = keyOf;
exports.countedIn = countedIn;
const described_js_1 = require("../layout/described.js");
const lane_room_js_1 = require("../layout/lane-room.js");
const layout_js_1 = require("../layout/layout.js");
const span_js_1 = require("../layout/span.js");
const weight_js_1 = require("../layout/weight.js");
const chart_js_1 = require("./chart.js");
const item_shapes_js_1 = require("./item-shapes.js");
const key_js_1 = require("./key.js");
/** Rows for all, as on the screen. */
const ROWS = 36;
const SWARM = 760;
/** Rows where all have one within the room, else the swarm that fills it best; `roomFor` is null where there is no end to it. */
function bestLayout(laned, view, roomFor, widthOf) {
    const toPlace = toLayOut(laned, widthOf);
    const tried = (rows, swarm) => {
        const layout = (0, layout_js_1.layOut)(toPlace, view, { rows, swarm });
        return { layout, rows: (0, chart_js_1.rowsOf)(laned, layout, widthOf) };
    };
    const first = tried(ROWS, SWARM);
    const room = roomFor(first.layout);
    if (room === null || (first.layout.regime === 'rows' && first.rows.height <= room))
        return first;
    const lanes = new Set(toPlace.map(({ lane }) => lane)).size;
    const most = Math.floor((room - lanes * 2 * lane_room_js_1.LANE_PAD) / layout_js_1.ROW_HEIGHT);
    const inRows = tried(most, 0);
    if (inRows.layout.regime === 'rows' && inRows.rows.height <= room)
        return inRows;
    for (let swarm = 2.5 * room; swarm > lane_room_js_1.LEAST; swarm -= Math.max(swarm * 0.06, 8)) {
        const one = tried(0, swarm);
        if (one.rows.height <= (roomFor(one.layout) ?? Infinity))
            return one;
    }
    return tried(0, lane_room_js_1.LEAST);
}
/** What the marks mean that a layout shows. */
function keyOf(laned, layout, width, widthOf) {
    const has = { hasBands: hasBands(layout), hasSigns: hasSigns(laned.items, layout) };
    return (0, key_js_1.keyShapes)(shownIn(laned.items, layout), laned.labels, { width, ...has }, widthOf);
}
function countedIn({ counts }) {
    const all = [...counts.values()];
    return {
        seen: all.reduce((sum, { seen }) => sum + seen, 0),
        named: all.reduce((sum, { named }) => sum + named, 0),
    };
}
function toLayOut({ items, laneOf, labels }, widthOf) {
    const up = (width) => Math.ceil(width) + 1;
    const measure = {
        title: (text) => up(widthOf(text, item_shapes_js_1.TITLE)),
        note: (text) => up(widthOf(text, item_shapes_js_1.NOTE)),
        flag: (text, strong) => up(widthOf(text, strong ? item_shapes_js_1.STRONG : item_shapes_js_1.NOTE)),
    };
    return items.map((item) => ({
        id: item.id,
        lane: laneOf(item),
        span: (0, span_js_1.spanOf)(item),
        widths: (0, described_js_1.widthsOf)(item, labels, measure),
        weight: (0, weight_js_1.weightOf)(item),
    }));
}
const shownIn = (items, { placements }) => items.filter(({ id }) => placements.get(id)?.seen);
const hasBands = ({ placements }) => [...placements.values()].some(({ seen, band }) => seen && band !== null);
/** In a swarm flags say what something is called, and nothing else. */
const hasSigns = (items, { placements }) => items.some(({ id, disputed }) => disputed.length > 0 && placements.get(id)?.label?.bare === false);
//# sourceMappingURL=best-layout.js.map