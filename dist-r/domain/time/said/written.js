"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writtenDays = writtenDays;
const calendar_js_1 = require("../calendar.js");
const instant_js_1 = require("../instant.js");
const parts_js_1 = require("../parts.js");
const read_date_js_1 = require("../read-date.js");
const span_js_1 = require("../span.js");
const zones_js_1 = require("../zones.js");
const days_js_1 = require("./days.js");
/**
 * Reads a date that is written as EDTF or as an instant, far enough to show its days; null when it is written otherwise
 * or when such a day does not exist. The server's reader has the last word on what may be stored.
 */
function writtenDays(text, timezone) {
    const parts = (0, parts_js_1.partsOf)(text);
    if (parts.form === 'instant')
        return instantDay(text, timezone);
    if (parts.form === 'hours')
        return bothDays(instantDay(parts.first, timezone), instantDay(parts.last, timezone));
    if (parts.form === 'single')
        return between(spanOfText(parts.text), spanOfText(parts.text));
    if (parts.form === 'interval')
        return between(endSpan(parts.start), endSpan(parts.end));
    const runs = parts.members.map(({ first, last }) => [spanOfText(first), spanOfText(last)]);
    const firsts = runs.map(([first]) => first);
    const lasts = runs.map(([, last]) => last);
    const all = [...firsts, ...lasts].filter((span) => span !== null);
    if (all.length < firsts.length + lasts.length || all.length === 0)
        return null;
    const first = all.reduce((a, b) => ((0, calendar_js_1.compareDays)(b.first, a.first) < 0 ? b : a));
    const last = all.reduce((a, b) => ((0, calendar_js_1.compareDays)(b.last, a.last) > 0 ? b : a));
    return between(parts.openStart ? 'open' : first, parts.openEnd ? 'open' : last);
}
/** From the day of one instant to that of another. */
function bothDays(first, last) {
    return first && last && { earliest: first.earliest, latest: last.latest };
}
function between(start, end) {
    if (start === null || end === null)
        return null;
    if (start !== 'open' && end !== 'open' && (0, calendar_js_1.compareDays)(start.first, end.last) > 0)
        return null;
    return { earliest: start === 'open' ? null : (0, days_js_1.isoDay)(start.first), latest: end === 'open' ? null : (0, days_js_1.isoDay)(end.last) };
}
function endSpan(end) {
    return typeof end === 'string' ? 'open' : spanOfText(end.text);
}
function spanOfText(text) {
    const date = (0, read_date_js_1.readDate)(text);
    return date && (0, span_js_1.spanOf)(date);
}
function instantDay(text, timezone) {
    try {
        const day = (0, zones_js_1.dayInZone)((0, instant_js_1.parseInstant)(text), timezone);
        return { earliest: day, latest: day };
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=written.js.map