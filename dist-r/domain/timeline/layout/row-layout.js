"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.apart = exports.rowsOf = void 0;
exports.layRows = layRows;
exports.takenBy = takenBy;
/** Half of a mark with the room to its text. */
const MARK_ROOM = 12;
/** Room between two neighbours in a row, in pixels. */
const AIR = 12;
/**
 * The rows of a lane, each with its label beside its own mark: behind it, or before it where it would leave the view. Items
 * below the weight have their short titles, unless the row is free for more.
 * @param items in order of time, the more telling first at one place
 */
function layRows(items, width, below) {
    const rows = [];
    for (const one of items) {
        const label = labelOf(one, width, one.item.weight < below);
        const put = { one, label, taken: takenBy(one, label) };
        const free = rows.find((row) => row.every(({ taken }) => (0, exports.apart)(put.taken, taken)));
        if (free)
            free.push(put);
        else
            rows.push([put]);
    }
    for (const row of rows)
        for (const put of row)
            giveBack(put, row, width);
    return rows;
}
/** How many rows the items would take with their short titles, wherever the view begins or ends. */
const rowsOf = (items) => layRows(items, Infinity, Infinity).length;
exports.rowsOf = rowsOf;
const TITLE = { text: 'title', bare: false };
const SHORT = [
    { text: 'short', bare: false },
    { text: 'short', bare: true },
];
function labelOf(one, width, short) {
    const all = short ? SHORT : [TITLE, ...SHORT];
    const behind = all.map((words) => after(one, words)).find(({ to }) => to <= width);
    return behind ?? all.map((words) => before(one, words)).find(({ from }) => from >= 0) ?? null;
}
function lengthOf({ item: { widths }, before: since }, { text, bare }) {
    return widths[text] + (bare ? 0 : widths.note + (since ? widths.since : 0));
}
function after(one, words) {
    const from = one.x + MARK_ROOM;
    return { side: 'after', ...words, from, to: from + lengthOf(one, words), rise: 0 };
}
function before(one, words) {
    const to = one.x - MARK_ROOM;
    return { side: 'before', ...words, from: to - lengthOf(one, words), to, rise: 0 };
}
function takenBy({ x, band, life }, label) {
    return {
        from: Math.min(x - MARK_ROOM, label?.from ?? x, band?.from ?? x),
        to: Math.max(x + MARK_ROOM, label?.to ?? x, band?.to ?? x, life?.to ?? x),
    };
}
/** Whatever is free to the right belongs to the label. */
function giveBack(put, row, width) {
    const { one, label, taken } = put;
    if (label?.side !== 'after' || label.text === 'title')
        return;
    const next = Math.min(...row.filter((other) => other.taken.from > taken.from).map((other) => other.taken.from));
    const longer = after(one, TITLE);
    if (longer.to > Math.min(width, next - AIR))
        return;
    put.label = longer;
    put.taken = takenBy(one, longer);
}
const apart = (a, b) => a.to + AIR <= b.from || b.to + AIR <= a.from;
exports.apart = apart;
//# sourceMappingURL=row-layout.js.map