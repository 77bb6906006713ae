"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.peaksOf = peaksOf;
exports.strongestOf = strongestOf;
const calendar_js_1 = require("../time/calendar.js");
const MOST_UP = 3;
const MOST_DOWN = 4;
/** Days from one named week to the next of its direction. */
const APART = 28;
/**
 * The weeks worth a name: at most three of cooperation and four of conflict, those of one direction at least four weeks
 * apart, the highest first; of equal ones the earlier.
 *
 * @param weeks in order of time
 */
function peaksOf(weeks) {
    const up = ({ wordsUp, deedsUp }) => wordsUp + deedsUp;
    const down = ({ wordsDown, deedsDown }) => -(wordsDown + deedsDown);
    return [...highest(weeks, up, MOST_UP, 1), ...highest(weeks, down, MOST_DOWN, -1)];
}
function highest(weeks, heightOf, most, direction) {
    const peaks = [];
    for (const week of [...weeks].sort((a, b) => heightOf(b) - heightOf(a))) {
        if (peaks.length === most || heightOf(week) <= 0)
            break;
        const apart = peaks.every(({ from }) => Math.abs((0, calendar_js_1.daysBetween)(from, week.from)) >= APART);
        if (apart)
            peaks.push({ from: week.from, direction });
    }
    return peaks;
}
/**
 * The event that a peak is called by, of those of its week in order of time. Of equal ones, what was done before what was said,
 * then what most is cited for, then the earlier.
 */
function strongestOf(events, direction) {
    return events
        .filter(({ intensity }) => intensity * direction > 0)
        .sort((a, b) => Math.abs(b.intensity) - Math.abs(a.intensity) || Number(a.word) - Number(b.word) || b.citations - a.citations)[0];
}
//# sourceMappingURL=peaks.js.map