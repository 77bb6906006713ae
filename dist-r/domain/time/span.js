"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.spanOf = spanOf;
const calendar_js_1 = require("./calendar.js");
const digits_js_1 = require("./digits.js");
const seasons_js_1 = require("./seasons.js");
/**
 * The widest span of days that a single date allows; null when no such day exists (`2026-02-30`).
 *
 * Unspecified digits give the full span, of existing days only: `156X-02-29` runs from 1560 to 1568.
 *
 * @example spanOf({ kind: 'date', year: '2026', month: '02', day: 'XX' }) // 1 to 28 February 2026, precision month
 */
function spanOf(date) {
    if (date.kind === 'season')
        return seasonSpan(date.year, date.code);
    if (date.kind === 'year')
        return yearSpan(date.year, date.significant);
    if (isWhole(date))
        return dayAlone(Number(date.year), Number(date.month), Number(date.day));
    const months = (0, digits_js_1.matching)(date.month ?? 'XX', 12);
    const days = (0, digits_js_1.matching)(date.day ?? 'XX', 31);
    const first = firstExisting((0, digits_js_1.yearsMatching)(date.year, 'ascending'), months, days);
    const last = firstExisting((0, digits_js_1.yearsMatching)(date.year, 'descending'), months.reverse(), days.reverse());
    return first && last ? { first, last, precision: precisionOf(date.year, date.month, date.day) } : null;
}
/** Whether it is one day, spelled out. There is no year −0. */
function isWhole({ year, month, day }) {
    return month !== null && day !== null && year !== '-0000' && !`${year}${month}${day}`.includes('X');
}
/** What nearly all dates are: nothing has to be looked for. */
function dayAlone(year, month, day) {
    const exists = month >= 1 && month <= 12 && day >= 1 && day <= (0, calendar_js_1.daysInMonth)(year, month);
    const alone = { year, month, day };
    return exists ? { first: alone, last: alone, precision: 'day' } : null;
}
function firstExisting(years, months, days) {
    for (const year of years) {
        for (const month of months) {
            const day = days.find((candidate) => candidate <= (0, calendar_js_1.daysInMonth)(year, month));
            if (day !== undefined)
                return { year, month, day };
        }
    }
    return null;
}
function precisionOf(year, month, day) {
    if (year.includes('X'))
        return yearPrecision(10 ** (4 - year.replace('-', '').indexOf('X')));
    if (!month || month.includes('X'))
        return 'year';
    return !day || day.includes('X') ? 'month' : 'day';
}
function yearPrecision(years) {
    if (years === 1)
        return 'year';
    if (years === 10)
        return 'decade';
    return years === 100 ? 'century' : 'millennium';
}
function seasonSpan(year, code) {
    const season = seasons_js_1.SEASONS[code];
    if (!season)
        return null;
    const end = season.start + season.months - 1;
    const last = end > 12 ? { year: year + 1, month: end - 12 } : { year, month: end };
    return {
        first: { year, month: season.start, day: 1 },
        last: { ...last, day: (0, calendar_js_1.daysInMonth)(last.year, last.month) },
        precision: 'season',
    };
}
function yearSpan(year, significant) {
    const digits = String(Math.abs(year)).length;
    const unit = significant === null ? 1 : 10 ** Math.max(0, digits - significant);
    const near = Math.trunc(year / unit) * unit;
    const [from, to] = year < 0 ? [near - unit + 1, near] : [near, near + unit - 1];
    return {
        first: { year: from, month: 1, day: 1 },
        last: { year: to, month: 12, day: 31 },
        precision: yearPrecision(unit),
    };
}
//# sourceMappingURL=span.js.map