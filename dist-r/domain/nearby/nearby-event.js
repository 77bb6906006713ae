"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.daysApart = daysApart;
/** Days between two windows; 0 where they touch, null where neither side can be told. */
function daysApart(candidate, event) {
    const [a, b] = [spanOf(candidate), spanOf(event)];
    if (!a || !b)
        return null;
    return Math.max(0, b.first - a.last, a.first - b.last);
}
function spanOf({ earliest, latest, }) {
    const [first, last] = [dayNumber(earliest ?? latest), dayNumber(latest ?? earliest)];
    return first === null || last === null ? null : { first, last };
}
function dayNumber(text) {
    if (text === null)
        return null;
    const time = new Date(text).getTime();
    return Number.isNaN(time) ? null : Math.floor(time / 86_400_000);
}
//# sourceMappingURL=nearby-event.js.map