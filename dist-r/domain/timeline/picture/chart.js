"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rowsOf = rowsOf;
exports.chartShapes = chartShapes;
const months_of_js_1 = require("../../time/months-of.js");
const axis_js_1 = require("../layout/axis.js");
const axis_scale_js_1 = require("../layout/axis-scale.js");
const flags_js_1 = require("../layout/flags.js");
const lane_room_js_1 = require("../layout/lane-room.js");
const place_js_1 = require("../layout/place.js");
const axis_ticks_js_1 = require("./axis-ticks.js");
const drawing_js_1 = require("./drawing.js");
const item_shapes_js_1 = require("./item-shapes.js");
const lines_js_1 = require("./lines.js");
const palette_js_1 = require("./palette.js");
const NAME = { size: 13, weight: 600, face: 'sans' };
const COUNT = { size: 11.5, weight: 400, face: 'sans' };
const TICK = { size: 11.5, weight: 400, face: 'sans' };
const MAJOR = { size: 12, weight: 600, face: 'sans' };
const NAME_LINE = 16;
const HEAD_PAD = 9;
/** Between the name of a lane and the axis. */
const HEAD_AIR = 12;
const AXIS = 38;
const FOOT = 18;
/** A lane gets at most so much more than it needs, where the sheet has room. */
const MORE = 48;
/** What lanes that hold anything take at least: their items, and their names whole. */
function rowsOf({ lanes, labels }, layout, widthOf) {
    const room = lane_room_js_1.LANE_HEAD - HEAD_AIR;
    const rows = lanes
        .filter(({ id }) => (layout.counts.get(id)?.seen ?? 0) > 0)
        .map((lane) => {
        const counted = layout.counts.get(lane.id) ?? { seen: 0, named: 0, earlier: 0 };
        const name = (0, lines_js_1.wrapped)(lane.label, room, (text) => widthOf(text, NAME));
        const count = (0, lines_js_1.wrapped)(labels.laneCount(counted), room, (text) => widthOf(text, COUNT));
        const head = HEAD_PAD + (name.length + count.length) * NAME_LINE + 4;
        return { lane, name, count, height: Math.max((layout.heights.get(lane.id) ?? 0) + 2 * lane_room_js_1.LANE_PAD, head, lane_room_js_1.LEAST) };
    });
    return { lanes: rows, height: AXIS + rows.reduce((sum, { height }) => sum + height, 0) + FOOT };
}
/** Axis, lanes and days, `spare` pixels higher than they must be, from the top left given. */
function chartShapes(charted, { view, layout, rows, spare }, { left, top }, widthOf) {
    const start = left + lane_room_js_1.LANE_HEAD;
    const more = Math.min(spare / Math.max(rows.lanes.length, 1), MORE);
    const bottom = top + rows.height - FOOT + more * rows.lanes.length;
    const grounds = [(0, drawing_js_1.line)(left, top + AXIS, start + view.width, top + AXIS, palette_js_1.PALETTE.hairline, 1.5)];
    const [unders, marks, labels] = [[], [], []];
    let y = top + AXIS;
    for (const { lane, name, count, height } of rows.lanes) {
        labels.push(...headShapes(name, count, left, y, widthOf));
        // What a lane has beyond its need lies over its marks: in a swarm these stand on the floor.
        const lowered = y + height + more - lane_room_js_1.LANE_PAD - (layout.heights.get(lane.id) ?? 0);
        const place = { regime: layout.regime, left: start, top: layout.regime === 'rows' ? y + lane_room_js_1.LANE_PAD : lowered };
        for (const item of charted.items) {
            const placement = layout.placements.get(item.id);
            if (!placement?.seen || placement.lane !== lane.id)
                continue;
            const drawn = (0, item_shapes_js_1.itemShapes)(item, { ...place, placement, width: view.width, labels: charted.labels, widthOf });
            unders.push(...drawn.under);
            marks.push(...drawn.mark.map((shape) => ({ ...shape, of: item.id })));
            labels.push(...drawn.label.map((shape) => ({ ...shape, of: item.id })));
        }
        y += height + more;
        grounds.push((0, drawing_js_1.line)(left, y, start + view.width, y, palette_js_1.PALETTE.hairline));
    }
    return [
        ...axisShapes(view, charted.locale, { left: start, top, bottom }, widthOf),
        ...grounds,
        ...dayShapes(charted, view, { left: start, top: top + AXIS, bottom }, widthOf),
        ...unders,
        ...marks,
        ...labels,
    ];
}
function headShapes(name, count, x, top, widthOf) {
    const at = (row) => top + HEAD_PAD + (row + 0.75) * NAME_LINE;
    return [
        ...name.map((text, row) => (0, lines_js_1.textAt)(x, at(row), text, { ...NAME, fill: palette_js_1.PALETTE.ink }, widthOf)),
        ...count.map((text, row) => (0, lines_js_1.textAt)(x, at(name.length + row), text, { ...COUNT, fill: palette_js_1.PALETTE['ink-soft'] }, widthOf)),
    ];
}
function axisShapes(view, locale, { left, top, bottom }, widthOf) {
    const scale = (0, axis_scale_js_1.axisScale)(view.to - view.from, view.width);
    const { minor, major } = (0, axis_ticks_js_1.ticksOf)(view.from, view.to, scale, (0, months_of_js_1.monthsOf)(locale));
    const words = (0, axis_js_1.axisLabels)(locale);
    const lines = minor
        .map((time) => left + (0, place_js_1.toX)(time, view))
        .map((x) => (0, drawing_js_1.line)(x, top + AXIS / 2, x, bottom, palette_js_1.PALETTE.hairline));
    const end = left + view.width;
    const row = (times, y, type, wordOf, besideOf = () => '') => {
        const put = [];
        // From the last to the first: a word that began before the view gives way to the next.
        let free = end;
        for (const time of [...times].reverse()) {
            const x = Math.max(left + (0, place_js_1.toX)(time, view), left) + 4;
            const text = (0, lines_js_1.textAt)(x, y, wordOf(time), type, widthOf);
            if (x + text.width > free || text.text === '')
                continue;
            put.push(text);
            const beside = (0, lines_js_1.textAt)(x + text.width + 6, y, besideOf(time), { ...TICK, fill: palette_js_1.PALETTE['ink-soft'] }, widthOf);
            if (beside.text !== '' && beside.x + beside.width <= free - 8)
                put.push(beside);
            free = x - 8;
        }
        return put;
    };
    return [
        ...lines,
        ...row(major, top + 13, { ...MAJOR, fill: palette_js_1.PALETTE.ink }, (time) => words.majorLabels((0, axis_ticks_js_1.axisTime)(time), scale.scale), (time) => words.besideMajor((0, axis_ticks_js_1.axisTime)(time), scale.scale)),
        ...row(minor, top + 31, { ...TICK, fill: palette_js_1.PALETTE['ink-soft'] }, (time) => words.minorLabels((0, axis_ticks_js_1.axisTime)(time), scale.scale)),
    ];
}
function dayShapes({ today, knownOn, labels }, view, { left, top, bottom }, widthOf) {
    const days = [
        { x: (0, place_js_1.toX)(today.getTime(), view), words: labels.todayOn(today), amber: false },
        ...(knownOn ? [{ x: (0, place_js_1.toX)(knownOn.getTime(), view), words: labels.knownOn(knownOn), amber: true }] : []),
    ];
    return (0, flags_js_1.arrangeFlags)(days, view.width).flatMap(({ x, words, amber, flipped }) => {
        const fill = amber ? palette_js_1.PALETTE.amber : palette_js_1.PALETTE['ink-soft'];
        const text = (0, lines_js_1.textAt)(left + x + 5, bottom + 13, words, { ...TICK, fill }, widthOf);
        const stroke = amber ? palette_js_1.PALETTE['amber-mark'] : palette_js_1.PALETTE['ink-soft'];
        return [
            (0, drawing_js_1.line)(left + x, top, left + x, bottom + FOOT - 3, stroke, amber ? 1.5 : 1),
            flipped ? { ...text, x: left + x - 5 - text.width } : text,
        ];
    });
}
//# sourceMappingURL=chart.js.map