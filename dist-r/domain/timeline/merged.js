"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.merged = merged;
const goes_on_js_1 = require("./goes-on.js");
/** Puts tiles together: each event once, in order of time. */
function merged(tiles, view) {
    const items = [...new Map(tiles.flatMap((tile) => tile.items.map((item) => [item.id, item]))).values()].sort(byTime);
    const undertakings = new Map(tiles.flatMap((tile) => tile.undertakings.map((one) => [one.id, one])));
    const bins = [...new Map(tiles.flatMap((tile) => tile.bins.map((bin) => [bin.from + bin.to, bin]))).values()];
    const begins = items.map(({ earliest }) => Date.parse(earliest ?? '')).filter((at) => !Number.isNaN(at));
    const unshown = bins
        .filter((bin) => touches(bin, view))
        .reduce((sum, bin) => sum + bin.count - begunIn(bin, begins), 0);
    return {
        items,
        undertakings: [...undertakings.values()],
        bins,
        total: items.filter((item) => reaches(item, view)).length + unshown,
        unshown,
    };
}
const touches = (bin, { from, to }) => Date.parse(bin.from) <= to && Date.parse(bin.to) > from;
const begunIn = (bin, begins) => begins.filter((at) => at >= Date.parse(bin.from) && at < Date.parse(bin.to)).length;
/** Whether an event is in a view; of what came to nothing without an end the beginning is. */
function reaches(event, { from, to }) {
    const first = event.earliest === null ? -Infinity : Date.parse(event.earliest);
    const last = Date.parse(event.latest ?? event.earliest ?? '');
    return first <= to && ((0, goes_on_js_1.goesOn)(event) || Number.isNaN(last) || last >= from);
}
/** Instants of the API are of one form, but for years before 0 and after 9999. */
const byTime = (a, b) => at(a.earliest, -Infinity) - at(b.earliest, -Infinity) ||
    at(a.latest, Infinity) - at(b.latest, Infinity) ||
    a.id.localeCompare(b.id);
/** Two open ends are alike: their difference must not be no number. */
const at = (instant, open) => instant === null ? Math.sign(open) * Number.MAX_SAFE_INTEGER : Date.parse(instant);
//# sourceMappingURL=merged.js.map