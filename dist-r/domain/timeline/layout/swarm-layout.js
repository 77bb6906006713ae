"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GAP = void 0;
exports.laySwarm = laySwarm;
exports.heightOf = heightOf;
/** Marks closer than this, in pixels, stand on one another. */
exports.GAP = 12;
/** From one flag up to the next. */
const FLAG_STEP = 16;
const HALF_MARK = 6;
/** Beside the text of a flag. */
const POLE_ROOM = 5;
/**
 * A lane in which not every event has room for a row: marks stand at their dates, the lighter first, so that the telling ones
 * end on top; in order of weight they fly their short titles on poles, as far as `room` pixels above the floor allow.
 */
function laySwarm(items, width, room) {
    const marks = levels(items);
    const named = [];
    const seen = marks.filter(({ one: { x } }) => x >= 0 && x <= width);
    for (const mark of seen.sort((a, b) => b.one.item.weight - a.one.item.weight || a.one.x - b.one.x)) {
        const flown = fly(mark, width);
        if (!flown || covered(mark, marks))
            continue;
        if (stairs([...named, flown], marks) <= room)
            named.push(flown);
    }
    stairs(named, marks);
    for (const { one, level, from, to, flip, height } of named) {
        const mark = marks.find((other) => other.one === one);
        const rise = height + FLAG_STEP / 2 - (level * exports.GAP + HALF_MARK);
        if (mark)
            mark.flag = { side: flip ? 'flag-before' : 'flag', text: 'short', bare: true, from, to, rise };
    }
    return marks;
}
/** How far a lane reaches above its floor. */
function heightOf(marks) {
    const tops = marks.map(({ level, flag }) => level * exports.GAP + HALF_MARK + (flag ? flag.rise + FLAG_STEP / 2 : HALF_MARK));
    return Math.max(0, ...tops);
}
function levels(items) {
    const put = [];
    for (const one of [...items].sort((a, b) => a.item.weight - b.item.weight || a.x - b.x)) {
        const taken = new Set(put.filter(({ one: { x } }) => Math.abs(x - one.x) < exports.GAP).map(({ level }) => level));
        const under = put.filter(({ one: { x } }) => Math.abs(x - one.x) < exports.GAP * 0.55).map(({ level }) => level + 1);
        let level = Math.max(0, ...under);
        while (taken.has(level))
            level += 1;
        put.push({ one, level, flag: null });
    }
    return put;
}
/** The flag to the right of its pole, or to the left at the end of the view; null where it has room on neither side. */
function fly(mark, width) {
    const { x, item } = mark.one;
    const length = item.widths.flag + POLE_ROOM;
    const flip = x + length > width;
    if (flip && x < length)
        return null;
    return { ...mark, flip, from: flip ? x - length : x, to: flip ? x : x + length, height: 0 };
}
/** A pole never runs through another mark. */
const covered = ({ one, level }, marks) => marks.some((other) => other.level > level && Math.abs(other.one.x - one.x) < HALF_MARK + 0.5);
/**
 * Gives each flag its height, and tells the greatest. Flags to the right of their poles from right to left: an earlier one flies above
 * any later one that it would cross. Then those to the left of theirs, each above all that it covers, whose poles end beneath it;
 * Infinity where its own pole would run through a flag.
 */
function stairs(named, marks) {
    const done = [];
    const fromRight = named.sort((a, b) => b.one.x - a.one.x);
    for (const flown of fromRight.filter(({ flip }) => !flip))
        done.push(raised(flown, done, marks));
    for (const flown of fromRight.filter(({ flip }) => flip).reverse()) {
        if (done.some(({ from, to }) => from < flown.one.x && to + 4 > flown.one.x))
            return Infinity;
        done.push(raised(flown, done, marks));
    }
    return Math.max(0, ...done.map(({ height }) => height));
}
/** The flag above the marks under it and above those of the others that it would cross. */
function raised(flown, others, marks) {
    const below = marks.filter(({ one: { x } }) => x + HALF_MARK > flown.from - 2 && x - HALF_MARK < flown.to);
    const crossed = others.filter(({ from, to }) => from < flown.to + 8 && flown.from < to + 8);
    flown.height = Math.max((flown.level + 1) * exports.GAP + 3, ...below.map(({ level }) => (level + 1) * exports.GAP + 2), ...crossed.map(({ height }) => height + FLAG_STEP));
    return flown;
}
//# sourceMappingURL=swarm-layout.js.map