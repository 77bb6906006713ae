"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ROW_HEIGHT = void 0;
exports.layOut = layOut;
const place_js_1 = require("./place.js");
const row_layout_js_1 = require("./row-layout.js");
const swarm_layout_js_1 = require("./swarm-layout.js");
exports.ROW_HEIGHT = 24;
const FLOOR = 10;
const LEAST_SWARM = 34;
/** Weights below which titles give way to short ones, until there are rows for all. */
const THRESHOLDS = [-Infinity, 6, 8, 10, 12, 14, Infinity];
/**
 * Places every item once, on its own date. Where the fullest stretch of what is there has rows for all, each has its own and its
 * title beside its mark; else marks swarm and the most telling are named by flags.
 */
function layOut(items, view, room) {
    const lanes = new Map();
    for (const item of items) {
        const lane = lanes.get(item.lane) ?? [];
        lane.push((0, place_js_1.drawn)(item, view));
        lanes.set(item.lane, lane);
    }
    for (const lane of lanes.values())
        lane.sort(byPlace);
    const needed = [...lanes.values()].reduce((sum, lane) => sum + (0, row_layout_js_1.rowsOf)(lane), 0);
    return needed <= room.rows ? inRows(lanes, view, room.rows) : inSwarms(lanes, view, room.swarm);
}
function inRows(lanes, view, most) {
    const of = (below) => [...lanes].map(([lane, all]) => [lane, (0, row_layout_js_1.layRows)(all.filter(seenIn(view)), view.width, below)]);
    const counted = (packed) => packed.reduce((sum, [, rows]) => sum + rows.length, 0);
    const below = THRESHOLDS.find((one) => counted(of(one)) <= most) ?? Infinity;
    const placements = new Map();
    const heights = new Map();
    const counts = new Map();
    for (const [lane, rows] of of(below)) {
        for (const [row, puts] of rows.entries()) {
            for (const { one, label } of puts) {
                placements.set(one.item.id, placed(one, label, (row + 0.5) * exports.ROW_HEIGHT, true));
            }
        }
        const all = rows.flat();
        for (const one of (lanes.get(lane) ?? []).filter((other) => !placements.has(other.item.id))) {
            const row = takeFree(rows, one);
            if (row >= 0)
                placements.set(one.item.id, placed(one, null, (row + 0.5) * exports.ROW_HEIGHT, false));
        }
        heights.set(lane, Math.max(rows.length, 1) * exports.ROW_HEIGHT);
        counts.set(lane, { seen: all.length, named: all.filter(({ label }) => label).length, earlier: 0 });
    }
    return { placements, heights, counts, regime: 'rows' };
}
/** In a swarm nothing is told but what happened when and what it is called: each mark on its own date, however far that is. */
const bare = (one) => ({ ...one, x: one.at, before: false, band: null, life: null });
function inSwarms(lanes, view, most) {
    const placements = new Map();
    const heights = new Map();
    const counts = new Map();
    const swarms = [...lanes].map(([lane, all]) => ({
        lane,
        all: all.map(bare),
        earlier: all.filter(({ before }) => before).length,
    }));
    const seen = (all) => all.filter(seenIn(view)).length;
    const total = swarms.reduce((sum, { all }) => sum + seen(all), 0);
    for (const { lane, all, earlier } of swarms) {
        const mine = seen(all);
        const share = most * Math.sqrt(mine / Math.max(total, 1)) * 0.6;
        const marks = (0, swarm_layout_js_1.laySwarm)(all, view.width, Math.max(share, 3 * swarm_layout_js_1.GAP));
        const height = Math.max((0, swarm_layout_js_1.heightOf)(marks), LEAST_SWARM - FLOOR) + FLOOR;
        const floor = height - FLOOR / 2;
        for (const { one, level, flag } of marks) {
            placements.set(one.item.id, placed(one, flag, floor - (level + 0.5) * swarm_layout_js_1.GAP, seenIn(view)(one)));
        }
        heights.set(lane, height);
        counts.set(lane, { seen: mine, named: marks.filter(({ flag }) => flag).length, earlier });
    }
    return { placements, heights, counts, regime: 'swarm' };
}
/** What a pan will bring into view is drawn already, where a row is free for its mark; −1 where none is. */
function takeFree(rows, one) {
    const taken = (0, row_layout_js_1.takenBy)(one, null);
    const free = rows.findIndex((row) => row.every((other) => (0, row_layout_js_1.apart)(taken, other.taken)));
    rows[free]?.push({ one, label: null, taken });
    return free;
}
function placed({ item, at: _at, ...where }, label, y, seen) {
    return { ...where, lane: item.lane, y, label, seen };
}
const seenIn = (view) => ({ x }) => x >= 0 && x <= view.width;
const byPlace = (a, b) => a.x - b.x || b.item.weight - a.item.weight || a.item.id.localeCompare(b.item.id);
//# sourceMappingURL=layout.js.map