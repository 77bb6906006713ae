"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SOLAR = void 0;
const date_words_js_1 = require("./date-words.js");
const in_months_js_1 = require("./in-months.js");
const months_js_1 = require("./months.js");
const DAY = 86_400_000;
/** The day before 1 Farvardin of the year 1, in days since 1970. */
const BEFORE = -492_268;
/**
 * Months of the solar Hijri calendar: six of 31 days, five of 30, and Esfand. Leap years are those of the cycle of 33 years, which
 * Iran’s own calendar and Intl have had since 1206 and will have beyond 2100.
 */
exports.SOLAR = {
    calendar: 'persian',
    at: (time) => {
        const day = Math.floor(time / DAY);
        const guess = Math.floor((day - BEFORE) / 365.2424) + 1;
        const year = [guess + 1, guess].find((one) => nowruz(one) <= day) ?? guess - 1;
        const passed = day - nowruz(year);
        return year * 12 + (passed < 186 ? Math.floor(passed / 31) : 6 + Math.floor((passed - 186) / 30));
    },
    firstOf: (month) => {
        const year = Math.floor(month / 12);
        const before = month - year * 12;
        return (nowruz(year) + (before <= 6 ? before * 31 : 186 + (before - 6) * 30)) * DAY;
    },
    words: (locale, { weekday, ...date }) => {
        const formatOf = (options) => new Intl.DateTimeFormat(locale, { ...options, calendar: 'persian', timeZone: 'UTC' });
        // CLDR puts the year before the name of a month and the day of the week last, which nobody writes; its short names are the whole
        // ones and stand where they should.
        const format = formatOf({ ...date, ...(date.month && { month: 'short' }) });
        const named = weekday && formatOf({ weekday });
        return (time) => (named ? `${named.format(time)} ${format.format(time)}` : format.format(time));
    },
    // Within a year Intl would leave out the second month.
    range: (locale) => {
        const [whole, bare] = [exports.SOLAR.words(locale, months_js_1.MONTH_AND_YEAR), exports.SOLAR.words(locale, { month: 'long' })];
        return (from, to) => {
            const [first, last] = [from.getTime(), to.getTime()];
            if (exports.SOLAR.at(first) === exports.SOLAR.at(last))
                return whole(last);
            const isOneYear = Math.floor(exports.SOLAR.at(first) / 12) === Math.floor(exports.SOLAR.at(last) / 12);
            return `${(isOneYear ? bare : whole)(first)} – ${whole(last)}`;
        };
    },
    beside: (time, scale, locale) => {
        const under = UNDER[scale];
        if (under === 0)
            return '';
        const first = under === undefined ? null : Math.floor(exports.SOLAR.at(time) / under) * under;
        const [from, to] = first === null || under === undefined ? [time, time] : [exports.SOLAR.firstOf(first), exports.SOLAR.firstOf(first + under) - DAY];
        const format = new Intl.DateTimeFormat(locale, {
            year: 'numeric',
            ...(under !== 12 && { month: 'short' }),
            ...(under === undefined && { day: 'numeric' }),
            calendar: 'gregory',
            timeZone: 'UTC',
        });
        return (0, date_words_js_1.tidy)(format.formatRange(from, to));
    },
    counting: (time) => (0, in_months_js_1.inMonths)(time, exports.SOLAR),
};
/** How many months lie under one word of the upper row of an axis; under all others lies a day. */
const UNDER = { week: 1, month: 12, year: 0 };
/** 1 Farvardin of a year, in days since 1970. */
function nowruz(year) {
    return BEFORE + 365 * (year - 1) + Math.floor((8 * year + 21) / 33);
}
//# sourceMappingURL=solar-months.js.map