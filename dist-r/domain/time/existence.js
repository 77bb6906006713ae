"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.whyImpossible = whyImpossible;
const calendar_js_1 = require("./calendar.js");
/**
 * Why a date that is spelled out cannot exist, as a sentence; null when it can, or when it is not spelled out.
 *
 * @example whyImpossible('2026-02-30') // '2026-02-30 does not exist: February 2026 has 28 days'
 */
function whyImpossible(text) {
    const date = /^(-?\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text.replace(/[?~%]/g, ''));
    if (!date)
        return null;
    const [, yearText = '', monthText = '', dayText] = date;
    const year = Number(yearText);
    const month = Number(monthText);
    const isSeason = month >= 21 && month <= 41 && dayText === undefined;
    if (isSeason)
        return null;
    if (month < 1 || month > 12)
        return `${date[0]} does not exist: months run from 01 to 12`;
    if (dayText === undefined)
        return null;
    const days = (0, calendar_js_1.daysInMonth)(year, month);
    if (dayText === '00')
        return `${date[0]} does not exist: days start at 01`;
    return Number(dayText) > days ? `${date[0]} does not exist: ${MONTHS[month - 1]} ${yearText} has ${days} days` : null;
}
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
//# sourceMappingURL=existence.js.map