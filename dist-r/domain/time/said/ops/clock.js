"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CLOCK = void 0;
const at_hour_js_1 = require("../at-hour.js");
const days_js_1 = require("../days.js");
const meaning_js_1 = require("../engine/meaning.js");
/** Hours of a day: `Thursday at 10:00 Geneva time`, `6 February, 10:00–18:00`. */
exports.CLOCK = {
    time: (parts) => {
        const [hour, minute] = [parts.number('hour') ?? 0, parts.number('minutes') ?? 0];
        const half = parts.text('half');
        const less = parts.number('less') ?? 0;
        if (half === undefined)
            return hour < 24 ? before({ hour, minute, half: 'untold' }, less) : null;
        // “14:30 in the afternoon” is said as well as “2:30”, but not in English or French.
        if (half !== 'am' && hour > 12 && hour < 24 && parts.has('loose'))
            return { hour, minute };
        if (hour < 1 || hour > 12)
            return null;
        return before({ hour: (hour % 12) + (isAfternoon(half, hour) ? 12 : 0), minute }, less);
    },
    /** The hour that a span of hours begins with takes its half of the day from the end: “from 9 to 11 a.m.”. */
    hour: (parts) => ({ hour: parts.number('hour') ?? 0, minute: parts.number('minutes') ?? 0, bare: true }),
    /** Hours and minutes in four digits: `1430 hours`. */
    digits: (parts) => {
        const digits = parts.number('digits') ?? 9999;
        const [hour, minute] = [Math.floor(digits / 100), digits % 100];
        return hour < 24 && minute < 60 ? { hour, minute } : null;
    },
    sameTime: (parts, context) => clockOf(parts, 'time', context),
    zone: (parts) => parts.text('zone') ?? null,
    at: (parts, context) => {
        const found = parts.found('day', context);
        const [day, time] = [parts.day('day', context), inHalf(clockOf(parts, 'time', context), found)];
        // “At 8” is an hour where the day tells its half: “Thursday evening at 8”.
        if (time?.bare && found?.half === undefined)
            return null;
        return found && day && time && { ...found, when: instant(day, time, parts, context), unit: undefined };
    },
    fromTo: (parts, context) => {
        const found = parts.found('day', context);
        const day = parts.day('day', context);
        const [told, to] = [inHalf(clockOf(parts, 'a', context), found), inHalf(clockOf(parts, 'b', context), found)];
        if (!found || !day || !told || !to)
            return null;
        const from = told.bare && told.hour + 12 < to.hour ? { ...told, hour: told.hour + 12 } : told;
        // The end of 23:30–01:15 is on the next day.
        const last = to.hour * 60 + to.minute <= from.hour * 60 + from.minute ? (0, days_js_1.addDays)(day, 1) : day;
        const when = `${instant(day, from, parts, context)}/${instant(last, to, parts, context)}`;
        return { ...found, last, when, unit: undefined };
    },
};
/** A night is one half of the day until dawn, and the other from dusk on; so is noon, at eleven and at one. */
function isAfternoon(half, hour) {
    if (half === 'night')
        return hour > 5 && hour < 12;
    if (half === 'noon')
        return hour < 5 || hour === 12;
    return half === 'pm';
}
/** “Eight” of an evening is 20:00; what is written in twenty-four hours, or tells its half itself, stays. */
function inHalf(clock, found) {
    const half = found?.half;
    if (!clock || half === undefined || (clock.half === undefined && !clock.bare))
        return clock;
    const { hour } = clock;
    return hour > 0 && hour < 12 && isAfternoon(half, hour) ? { ...clock, hour: hour + 12 } : clock;
}
/** So many minutes before: a quarter to ten. */
function before({ hour, minute, half }, less) {
    return less === 0 ? { hour, minute, half } : { hour: (hour + 23) % 24, minute: 60 - less, half };
}
function clockOf(parts, name, context) {
    const value = parts.value(name, context);
    return value !== null && typeof value === 'object' && 'hour' in value ? value : null;
}
function instant(day, { hour, minute }, parts, context) {
    const told = parts.value('zone', context);
    // A zone of the words wins over that of the form.
    const zone = typeof told === 'string' && told !== 'local' ? told : context.timezone;
    if (!zone || zone === 'unclear')
        throw new meaning_js_1.Refused('zone');
    const digits = (value) => String(value).padStart(2, '0');
    const when = (0, at_hour_js_1.inZone)(`${(0, days_js_1.isoDay)(day)}T${digits(hour)}:${digits(minute)}:00`, zone);
    if (when === null)
        throw new meaning_js_1.Refused('time');
    return when;
}
//# sourceMappingURL=clock.js.map