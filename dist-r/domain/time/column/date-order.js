"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NO_VALUES = exports.DATE_ORDERS = void 0;
exports.withValue = withValue;
exports.orderOf = orderOf;
exports.inOrder = inOrder;
exports.isOrdered = isOrdered;
exports.hasTwoReadings = hasTwoReadings;
exports.fromNumbers = fromNumbers;
/** Which of the first two numbers of `6/2/2026` is the day. */
exports.DATE_ORDERS = ['day-first', 'month-first'];
exports.NO_VALUES = { dayFirst: 0, monthFirst: 0, either: 0 };
/** The tally with one more value; what is no date of three numbers tells nothing. */
function withValue(tally, value) {
    const [first, second] = numbersOf(value) ?? [];
    if (first === undefined || second === undefined || first === second)
        return tally;
    if (first > 12 && second <= 12)
        return { ...tally, dayFirst: tally.dayFirst + 1 };
    if (second > 12 && first <= 12)
        return { ...tally, monthFirst: tally.monthFirst + 1 };
    return first <= 12 && second <= 12 ? { ...tally, either: tally.either + 1 } : tally;
}
/** The order of a whole column, from all its values; null where none of them depends on it. */
function orderOf({ dayFirst, monthFirst, either }) {
    if (dayFirst > 0 && monthFirst > 0)
        return 'undecided';
    if (dayFirst > 0)
        return 'day-first';
    if (monthFirst > 0)
        return 'month-first';
    return either > 0 ? 'undecided' : null;
}
/**
 * A date of three numbers in ISO 8601; parts that are nought are left out. Null where it is none, or none in that order.
 *
 * @example inOrder('2/16/1946', 'month-first') // '1946-02-16'
 * @example inOrder('00/06/2015', 'day-first') // '2015-06'
 */
function inOrder(value, order) {
    const numbers = numbersOf(value);
    if (!numbers)
        return null;
    const [first, second, year] = numbers;
    const [day, month] = order === 'day-first' ? [first, second] : [second, first];
    return fromNumbers(year, month, day);
}
/** Whether a value is a date of three numbers with the year last. */
function isOrdered(value) {
    return numbersOf(value) !== null;
}
/** Whether the order matters to what the value means. */
function hasTwoReadings(value) {
    const numbers = numbersOf(value);
    return numbers !== null && numbers[0] !== numbers[1] && numbers[0] <= 12 && numbers[1] <= 12;
}
/** The date of a year, a month and a day, the last of which may be nought: then nobody knows them. Null where there is none such. */
function fromNumbers(year, month, day) {
    if (month > 12 || day > 31 || (month === 0 && day > 0))
        return null;
    const parts = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))];
    return parts.slice(0, 1 + (month > 0 ? 1 : 0) + (day > 0 ? 1 : 0)).join('-');
}
/** First, second and year of a date with the year last, which has four digits: of two, nobody knows the century. */
function numbersOf(value) {
    const match = /^(\d{1,2})([/.-]) ?(\d{1,2})\2 ?(\d{4})(?:[T ,]+0?0:00(?::00(?:\.0+)?)?(?: am)?)?$/i.exec(value.trim());
    return match && [Number(match[1]), Number(match[3]), Number(match[4])];
}
//# sourceMappingURL=date-order.js.map