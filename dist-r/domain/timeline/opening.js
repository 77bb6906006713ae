"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openingOf = openingOf;
exports.openingOn = openingOn;
const WEEK = 7 * 86_400_000;
/** Before the first and after the last day of a chosen event. */
const AROUND = 5 * WEEK;
/** What is due later than so many weeks after the last that happened is not opened on: it would make what is near too small. */
const LONGEST = 10 * WEEK;
/** A Monday. */
const MONDAY = Date.UTC(1970, 0, 5);
/**
 * What a timeline opens on: the last ten weeks up to the last that happened, on to the last that is due, and a quarter of that again
 * as room for labels, in whole weeks. Null is everything: where nothing happened, or no more than that is there.
 */
function openingOf({ from, to, happened }) {
    if (from === null || to === null || happened === null)
        return null;
    const last = Date.parse(happened);
    const start = MONDAY + Math.ceil((last - LONGEST - MONDAY) / WEEK) * WEEK;
    const due = Math.min(Math.max(Date.parse(to), last), last + LONGEST);
    const end = MONDAY + Math.ceil((due + (due - start) / 4 - MONDAY) / WEEK) * WEEK;
    if (start <= Date.parse(from) && Date.parse(to) <= end)
        return null;
    return { from: new Date(start), to: new Date(end) };
}
/**
 * What it opens on beside one chosen event: its weeks and five before and after them; of a window longer than ten weeks, its
 * beginning. Null where the event has no day.
 */
function openingOn({ earliest, latest }) {
    const [first, last] = [earliest ?? latest, latest ?? earliest];
    if (first === null || last === null)
        return null;
    const begin = Date.parse(first);
    const end = Math.min(Date.parse(last), begin + LONGEST);
    const from = MONDAY + Math.floor((begin - AROUND - MONDAY) / WEEK) * WEEK;
    return { from: new Date(from), to: new Date(MONDAY + Math.ceil((end + AROUND - MONDAY) / WEEK) * WEEK) };
}
//# sourceMappingURL=opening.js.map