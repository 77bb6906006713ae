"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.otherDays = otherDays;
const zones_js_1 = require("../time/zones.js");
const countries_js_1 = require("./countries.js");
/**
 * Capitals in which the calendar showed another day than where the event happened (in UTC, where an instant has no
 * place). Of an event of a day, those are told in which it did so for at least six of its hours.
 *
 * @example otherDays({ earliest: '2026-03-21T23:44:00Z', latest: '2026-03-21T23:44:00Z', timezone: null, precision: 'instant' }, ['IR'])
 * // [{ country: 'IR', day: '2026-03-22', is: 'already', hours: null }]
 */
function otherDays(event, countries) {
    const { earliest, latest, timezone, precision } = event;
    if (earliest === null || latest === null)
        return [];
    const [from, to] = [new Date(earliest), new Date(latest)];
    const day = (0, zones_js_1.dayInZone)(from, timezone);
    // A window of several days has days in common with every other calendar.
    if (precision === 'instant' ? day !== (0, zones_js_1.dayInZone)(to, timezone) : !isDayOf(event, day))
        return [];
    return [...new Set(countries)].flatMap((country) => {
        const zone = countries_js_1.COUNTRIES.get(country)?.zone;
        if (zone === undefined)
            return [];
        const [first, last] = [(0, zones_js_1.dayInZone)(from, zone), (0, zones_js_1.dayInZone)(to, zone)];
        if (precision === 'instant')
            return first === day ? [] : [{ country, day: first, is: side(first, day), hours: null }];
        const [still, already] = [hoursLeft(from, zone), hoursGone(to, zone)];
        if (first < day && still >= MANY)
            return [{ country, day: first, is: 'still', hours: still }];
        if (last > day && already >= MANY)
            return [{ country, day: last, is: 'already', hours: already }];
        return [];
    });
}
/** Fewer hours than these are those of the night. */
const MANY = 6;
function isDayOf({ latest, timezone, precision }, day) {
    return precision === 'day' && timezone !== null && latest !== null && (0, zones_js_1.dayInZone)(new Date(latest), timezone) === day;
}
function side(day, own) {
    return day < own ? 'still' : 'already';
}
function hoursLeft(instant, zone) {
    return Math.round(24 - hoursInto(instant, zone));
}
function hoursGone(instant, zone) {
    return Math.round(hoursInto(instant, zone));
}
/** Hours that a zone's clock shows at an instant, as a number: half past nine is 9.5. */
function hoursInto(instant, timeZone) {
    const format = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', minute: 'numeric', hourCycle: 'h23' });
    const parts = format.formatToParts(instant);
    const part = (type) => Number(parts.find((candidate) => candidate.type === type)?.value);
    return part('hour') + part('minute') / 60;
}
//# sourceMappingURL=other-days.js.map