"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.inMonths = inMonths;
const DAY = 86_400_000;
/**
 * A moment whose years, months and days of the month are those of a calendar: vis-timeline asks and moves them to find where the lines
 * of its axis stand. All else, and what it is written from, stays as it was.
 */
function inMonths(time, months) {
    const { at, firstOf } = months;
    // The fields of its own offset, as if they were UTC.
    const clockOf = (one) => one.valueOf() + time.utcOffset() * 60_000;
    const month = () => at(clockOf(time));
    const year = () => Math.floor(month() / 12);
    const inYear = () => month() - year() * 12;
    const day = () => Math.floor((clockOf(time) - firstOf(month())) / DAY) + 1;
    const move = (amount, unit) => {
        time.add(amount, unit);
        return counted;
    };
    const moveBy = (amount, unit) => unit === 'month' || unit === 'year'
        ? put(month() + (unit === 'year' ? 12 : 1) * amount, day())
        : move(amount, unit);
    const put = (to, date) => {
        const length = (firstOf(to + 1) - firstOf(to)) / DAY;
        const sinceMidnight = clockOf(time) - firstOf(month()) - (day() - 1) * DAY;
        return move(firstOf(to) + (Math.min(date, length) - 1) * DAY + sinceMidnight - clockOf(time), 'ms');
    };
    const own = {
        year: (to) => (to === undefined ? year() : put(to * 12 + inYear(), day())),
        month: (to) => (to === undefined ? inYear() : put(year() * 12 + to, day())),
        date: (to) => (to === undefined ? day() : move(to - day(), 'days')),
        add: moveBy,
        subtract: (amount, unit) => moveBy(-amount, unit),
        isSame: (other, unit) => unit === 'month' ? at(clockOf(other)) === month() : time.isSame(other, unit),
        clone: () => inMonths(time.clone(), months),
    };
    const counted = new Proxy(time, { get: (of, key) => Reflect.get(Object.hasOwn(own, key) ? own : of, key) });
    return counted;
}
//# sourceMappingURL=in-months.js.map