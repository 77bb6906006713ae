"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.untilOf = void 0;
exports.spanOf = spanOf;
const goes_on_js_1 = require("../goes-on.js");
const DAY = 86_400_000;
/** A day of 25 hours, when clocks go back, is still a day. */
const LONGEST_DAY = 25 * 3_600_000;
/**
 * The stretch of time to draw and its shape. `2026-02-06` is a day; `2026-02-09/2026-02-11`, `2026-02` and `2026-02-25~`
 * are windows; `[2026-06-14,2026-06-15]` is a set; `2026-02-06/..` has an open end (EDTF, ISO 8601-2).
 */
function spanOf(item) {
    const start = item.earliest === null ? -Infinity : Date.parse(item.earliest);
    const end = endOf(item, start);
    const shape = shapeOf(item, start, end);
    const { life } = item;
    if (!life || shape === 'open-start')
        return { shape, start, end };
    // A mark stands in the middle of its day, and so does the end of what a deed of that day settled.
    const settled = Date.parse(life.until) + (/^\d{4}-\d\d-\d\d$/.test(life.on ?? '') ? DAY / 2 : 0);
    const until = Math.max(settled, start);
    // What has an outcome has an end: only its first instant is drawn of a window without one.
    const uttered = shape === 'open-end' ? { shape: 'day', start, end: start + 1 } : { shape, start, end };
    return { ...uttered, life: { until, standing: life.end === 'standing' } };
}
/** The end of all that is drawn of it. */
const untilOf = ({ end, life }) => Math.max(end, life?.until ?? end);
exports.untilOf = untilOf;
/** What came to nothing reaches no further than the day from which it was to be. */
function endOf(item, start) {
    if (item.latest !== null)
        return Date.parse(item.latest) + 1;
    return (0, goes_on_js_1.goesOn)(item) || start === -Infinity ? Infinity : start + DAY;
}
function shapeOf({ when, precision, latest }, start, end) {
    if (start === -Infinity)
        return 'open-start';
    if (latest === null)
        return 'open-end';
    if (precision === 'instant')
        return 'instant';
    if (when.startsWith('['))
        return 'set';
    return end - start > LONGEST_DAY || /[~?%]/.test(when) ? 'window' : 'day';
}
//# sourceMappingURL=span.js.map