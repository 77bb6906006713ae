"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.drawable = drawable;
/** What can be drawn: an event without any date, or of no lane, is left to the table. */
function drawable({ items, lanes, laneOf }) {
    const known = new Set(lanes.map((lane) => lane.id));
    return items.filter((item) => (item.earliest ?? item.latest) !== null && known.has(laneOf(item)));
}
//# sourceMappingURL=drawable.js.map