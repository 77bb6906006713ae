"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SOLAR_SPANS = void 0;
exports.solarMonth = solarMonth;
exports.solarSlice = solarSlice;
const calendar_js_1 = require("../../calendar.js");
const days_js_1 = require("../days.js");
const found_js_1 = require("../found.js");
const solar_hijri_js_1 = require("./solar-hijri.js");
/** Years, halves, quarters (which are the seasons) and months of the Solar Hijri calendar; those of a Gregorian year are none. */
exports.SOLAR_SPANS = {
    solarYear: (parts, { saidOn }) => {
        const year = parts.number('year') ?? (0, solar_hijri_js_1.solarOf)(saidOn).year + (parts.number('steps') ?? 0);
        return year > solar_hijri_js_1.LAST_SOLAR_YEAR ? null : months(year, 1, 12, 'year');
    },
    solarMonthSteps: (parts, { saidOn }) => {
        const { year, month } = (0, solar_hijri_js_1.solarOf)(saidOn);
        const at = year * 12 + month - 1 + (parts.number('steps') ?? 0);
        return solarMonth(Math.floor(at / 12), (at % 12) + 1);
    },
    solarQuarter: (parts, context) => slice(parts.number('n') ?? 0, 4, parts.number('year'), context),
    solarHalf: (parts, context) => slice(parts.number('n') ?? 0, 2, parts.number('year'), context),
    solarQuarterOf: (parts, context) => sliceOf(parts.number('n') ?? 0, 4, parts.found('span', context)),
    solarQuarterSteps: (parts, context) => stepped(4, parts.number('steps') ?? 0, context),
    solarHalfSteps: (parts, context) => stepped(2, parts.number('steps') ?? 0, context),
    /** Spring is the first quarter. Next spring begins after the day it was said, last spring is over by then. */
    solarSeason: (parts, context) => {
        const [n, steps] = [(parts.number('season') ?? 21) - 20, parts.number('steps')];
        if (steps === undefined)
            return slice(n, 4, parts.number('year'), context);
        const { year } = (0, solar_hijri_js_1.solarOf)(context.saidOn);
        const here = solarSlice(year, n, 4);
        if (steps > 0)
            return here && (0, calendar_js_1.compareDays)(here.first, context.saidOn) > 0 ? here : solarSlice(year + 1, n, 4);
        const over = here?.last && (0, calendar_js_1.compareDays)(here.last, context.saidOn) < 0;
        return steps === 0 || over ? here : solarSlice(year - 1, n, 4);
    },
    solarDecade: (parts) => {
        const year = parts.number('year') ?? 0;
        const [first, last] = [(0, solar_hijri_js_1.solarHijri)(year, 1, 1), (0, solar_hijri_js_1.endOfSolarMonth)(year + 9, 12)];
        return year % 10 === 0 && year < solar_hijri_js_1.LAST_SOLAR_YEAR && first && last ? (0, found_js_1.run)('calendar-span', first, last) : null;
    },
    /** The next 15th, the last one, or the nearest, as the context faces. */
    solarOrdinalDay: (parts, { saidOn, facing, anchor = saidOn }) => {
        const { year, month } = (0, solar_hijri_js_1.solarOf)(anchor);
        const days = [-2, -1, 0, 1, 2]
            .map((step) => year * 12 + month - 1 + step)
            .map((at) => (0, solar_hijri_js_1.solarHijri)(Math.floor(at / 12), (at % 12) + 1, parts.number('dom') ?? 0))
            .filter((day) => day !== null)
            .filter((day) => facing === 'nearest' || (0, calendar_js_1.compareDays)(day, anchor) * (facing === 'past' ? -1 : 1) >= 0)
            .toSorted((a, b) => Math.abs((0, days_js_1.daysFrom)(anchor, a)) - Math.abs((0, days_js_1.daysFrom)(anchor, b)));
        return days[0] ? (0, found_js_1.run)('calendar-day', days[0], days[0]) : null;
    },
};
/** A month of the Solar Hijri calendar. */
function solarMonth(year, month) {
    return months(year, month, month, 'month');
}
/** A quarter or a half of a Solar Hijri year. */
function solarSlice(year, number, of) {
    const length = 12 / of;
    return number >= 1 && number <= of
        ? months(year, length * (number - 1) + 1, length * number, of === 4 ? 'quarter' : 'half')
        : null;
}
function months(year, from, to, unit) {
    const [first, last] = [(0, solar_hijri_js_1.solarHijri)(year, from, 1), (0, solar_hijri_js_1.endOfSolarMonth)(year, to)];
    return first && last && { ...(0, found_js_1.run)('calendar-span', first, last), unit, solar: true };
}
/** Without its year: the one that is not over yet, or has begun, as the context faces. */
function slice(number, of, year, context) {
    const { saidOn, facing, anchor = saidOn } = context;
    if (year !== undefined)
        return year > solar_hijri_js_1.LAST_SOLAR_YEAR ? null : solarSlice(year, number, of);
    const here = solarSlice((0, solar_hijri_js_1.solarOf)(anchor).year, number, of);
    if (!here?.last)
        return null;
    const steps = facing === 'future' && (0, calendar_js_1.compareDays)(here.last, anchor) < 0
        ? 1
        : facing === 'past' && (0, calendar_js_1.compareDays)(here.first, anchor) > 0
            ? -1
            : 0;
    return solarSlice((0, solar_hijri_js_1.solarOf)(anchor).year + steps, number, of);
}
function sliceOf(number, of, span) {
    return span?.unit === 'year' && span.solar ? solarSlice((0, solar_hijri_js_1.solarOf)(span.first).year, number, of) : null;
}
function stepped(of, steps, { saidOn }) {
    const { year, month } = (0, solar_hijri_js_1.solarOf)(saidOn);
    const at = year * of + Math.floor((month - 1) / (12 / of)) + steps;
    return solarSlice(Math.floor(at / of), (at % of) + 1, of);
}
//# sourceMappingURL=solar-spans.js.map