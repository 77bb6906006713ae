"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.joinedParts = joinedParts;
const month_number_js_1 = require("./month-number.js");
const date_order_js_1 = require("./date-order.js");
const sentinels_js_1 = require("./sentinels.js");
/**
 * The date that the parts make, as one cell would say it; parts that are empty or stand for nothing known make it coarser. Null
 * where a part is none.
 *
 * @example joinedParts({ year: '1815', month: 'December', day: '' }) // '1815-12'
 */
function joinedParts({ year, month, day }) {
    const written = year.trim();
    if ((0, sentinels_js_1.sentinelOf)(written) !== null)
        return isSilent(month) && isSilent(day) ? written : null;
    const numbers = [yearNumber(written), isSilent(month) ? 0 : (0, month_number_js_1.monthNumber)(month), isSilent(day) ? 0 : dayNumber(day)];
    const [y, m, d] = numbers;
    if (y == null || m == null || d == null)
        return null;
    const date = (0, date_order_js_1.fromNumbers)(Math.abs(y), m, d);
    return date === null || y >= 0 ? date : `-${date}`;
}
function isSilent(part) {
    return (0, sentinels_js_1.sentinelOf)(part) === 'unknown';
}
/** Years before the first are counted with nought, as ISO 8601 does. */
function yearNumber(text) {
    return /^-?\d{1,4}(?:\.0)?$/.test(text) ? Number(text) : null;
}
function dayNumber(text) {
    const match = /^(\d{1,2})(?:\.0|st|nd|rd|th|er|\.)?$/i.exec(text.trim());
    return match && Number(match[1]);
}
//# sourceMappingURL=joined-parts.js.map