"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.parseInstant = parseInstant;
const existence_js_1 = require("./existence.js");
const invalid_date_js_1 = require("./invalid-date.js");
/**
 * Reads an RFC 3339 instant, whose offset (or Z) is required; seconds may be left out, as ISO 8601 has it. Fractions finer than a
 * millisecond are dropped.
 *
 * @example parseInstant('2026-02-06T10:00:00+04:00') // 2026-02-06T06:00:00.000Z
 * @throws {InvalidDateError} naming the part that is wrong
 */
function parseInstant(text) {
    const match = INSTANT.exec(text);
    if (!match)
        throw new invalid_date_js_1.InvalidDateError(`“${text}” is not an instant: write it as 2026-02-06T10:00:00+04:00`);
    const [, date = '', hour, minute, second = '00', fraction = '', offset] = match;
    const impossible = (0, existence_js_1.whyImpossible)(date);
    if (impossible)
        throw new invalid_date_js_1.InvalidDateError(impossible);
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
        throw new invalid_date_js_1.InvalidDateError(`${hour}:${minute}:${second} is not a time of day: the last one is 23:59:59`);
    }
    if (offset === undefined) {
        throw new invalid_date_js_1.InvalidDateError(`${text} does not say in which zone: end it with Z or an offset such as +04:00`);
    }
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    const utc = new Date(0);
    utc.setUTCFullYear(year, month - 1, day);
    utc.setUTCHours(Number(hour), Number(minute), Number(second), Number(fraction.slice(0, 3).padEnd(3, '0')));
    return new Date(utc.getTime() - offsetMinutes(offset) * 60_000);
}
const INSTANT = /^(\d{4}-\d\d-\d\d)[Tt](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?([Zz]|[+-]\d\d:\d\d)?$/;
function offsetMinutes(offset) {
    if (offset.toUpperCase() === 'Z')
        return 0;
    const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
    if (hours > 23 || minutes > 59)
        throw new invalid_date_js_1.InvalidDateError(`${offset} is not an offset from UTC`);
    return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
//# sourceMappingURL=instant.js.map