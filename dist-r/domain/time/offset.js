"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OFFSET_FORM = exports.MOST_OFFSET = exports.OFFSET_UNITS = void 0;
exports.readOffset = readOffset;
exports.writeOffset = writeOffset;
exports.movedWindow = movedWindow;
const calendar_js_1 = require("./calendar.js");
const zones_js_1 = require("./zones.js");
exports.OFFSET_UNITS = ['day', 'week', 'month', 'year'];
/** Most of one unit. */
exports.MOST_OFFSET = 9999;
/** ISO 8601 duration of one unit, with a sign before it. Example: `P30D`, `-P2W`. */
exports.OFFSET_FORM = /^(-?)P(\d{1,4})([DWMY])$/;
/** What a duration says; null for one of another form. */
function readOffset(text) {
    const [, sign, digits, letter] = exports.OFFSET_FORM.exec(text) ?? [];
    const unit = exports.OFFSET_UNITS.find((name) => letterOf(name) === letter);
    if (digits === undefined || unit === undefined)
        return null;
    return { count: sign === '-' && Number(digits) > 0 ? -Number(digits) : Number(digits), unit };
}
/** The duration in writing: `P30D`. */
function writeOffset({ count, unit }) {
    return `${count < 0 ? '-' : ''}P${Math.abs(count)}${letterOf(unit)}`;
}
/**
 * The days, as EDTF, that lie so much after those of a window, as its place counts them; null where it is open, or they leave the
 * years 1 to 9999. The database
 * says the same (`moved_day`).
 *
 * @example movedWindow({ 6 February 2026 in Muscat }, { count: 30, unit: 'day' }) // '2026-03-08'
 */
function movedWindow({ earliest, latest, timezone }, offset) {
    if (earliest === null || latest === null)
        return null;
    const days = [earliest, latest].map((bound) => (0, zones_js_1.dayInZone)(new Date(bound), timezone));
    if (!days.every(isOfOurEra))
        return null;
    const [first = '', last = ''] = days.map((day) => moved(day, offset));
    if (!isOfOurEra(first) || !isOfOurEra(last))
        return null;
    return first === last ? first : `${first}/${last}`;
}
function isOfOurEra(day) {
    return /^(?!0000)\d{4}-\d\d-\d\d$/.test(day);
}
/** Of a month that is shorter, its last day. */
function moved(day, { count, unit }) {
    if (unit === 'day' || unit === 'week')
        return (0, calendar_js_1.addDays)(day, unit === 'week' ? count * 7 : count);
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    const months = year * 12 + month - 1 + (unit === 'year' ? count * 12 : count);
    const [inYear, inMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
    const rest = [inMonth, Math.min(date, (0, calendar_js_1.daysInMonth)(inYear, inMonth))].map((part) => String(part).padStart(2, '0'));
    return [String(inYear).padStart(4, '0'), ...rest].join('-');
}
function letterOf(unit) {
    return unit.charAt(0).toUpperCase();
}
//# sourceMappingURL=offset.js.map