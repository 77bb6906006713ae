"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startOfDay = startOfDay;
exports.endOfDay = endOfDay;
const temporal_polyfill_1 = require("temporal-polyfill");
const invalid_date_js_1 = require("./invalid-date.js");
/**
 * The first instant of a day in an IANA zone: midnight, or what follows where the clocks skip it.
 *
 * @throws {InvalidDateError} where the zone never had that day (Samoa had no 30 December 2011)
 */
function startOfDay(day, zone) {
    // Its clocks never change, and most dates are read in it.
    if (zone === 'UTC')
        return new Date(new Date(0).setUTCFullYear(day.year, day.month - 1, day.day));
    const plain = temporal_polyfill_1.Temporal.PlainDate.from(day, { overflow: 'reject' });
    const start = plain.toZonedDateTime(zone);
    if (!start.toPlainDate().equals(plain))
        throw new invalid_date_js_1.InvalidDateError(`${plain.toString()} does not exist in ${zone}`);
    return new Date(start.epochMilliseconds);
}
/** The last millisecond of a day in an IANA zone, inclusive. @throws {InvalidDateError} as {@link startOfDay} */
function endOfDay(day, zone) {
    const start = startOfDay(day, zone);
    if (zone === 'UTC')
        return new Date(start.getTime() + DAY - 1);
    const next = temporal_polyfill_1.Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone);
    return new Date(next.epochMilliseconds - 1);
}
/** In milliseconds. */
const DAY = 86_400_000;
//# sourceMappingURL=zoned.js.map