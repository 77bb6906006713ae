"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readDateCell = readDateCell;
const edtf_js_1 = require("../edtf.js");
const read_said_js_1 = require("../said/read-said.js");
const date_order_js_1 = require("./date-order.js");
const sentinels_js_1 = require("./sentinels.js");
/**
 * Reads one cell of a column of dates. Nothing is guessed: what no rule reads is told as such, and so are words that count from
 * a day which nobody gave. Parts that are nought or missing make the date coarser.
 *
 * @example readDateCell('2015-06-00', …) // { when: '2015-06', rule: 'as-written' }
 */
function readDateCell(cell, { order, saidOn, timezone }) {
    const text = cell.trim();
    const sentinel = (0, sentinels_js_1.sentinelOf)(text);
    if (sentinel)
        return { sentinel };
    const written = yearFirst(text) ?? withoutHour(text, timezone);
    if (order === null && (0, date_order_js_1.hasTwoReadings)(text))
        return { unread: 'date_order_undecided' };
    const ordered = (0, date_order_js_1.inOrder)(text, order ?? 'day-first') ?? (order === null ? (0, date_order_js_1.inOrder)(text, 'month-first') : null);
    if (ordered === null && (0, date_order_js_1.isOrdered)(text))
        return { unread: 'date_unread' };
    const plain = ordered ?? written ?? text;
    const said = (0, read_said_js_1.readSaid)(plain, { saidOn: saidOn ?? LONG_AGO, timezone });
    if (!said || said.when === null)
        return { unread: 'date_unread' };
    if (saidOn === null &&
        said.rule !== 'as-written' &&
        said.when !== (0, read_said_js_1.readSaid)(plain, { saidOn: LATER, timezone })?.when) {
        return { unread: 'date_relative' };
    }
    return canBeKept(said.when, timezone) ? { when: said.when, rule: said.rule } : { unread: 'date_unread' };
}
/** What is shown while somebody types may be the year 170000, or a day that the clocks of the place skipped; neither is kept. */
function canBeKept(when, timezone) {
    try {
        (0, edtf_js_1.parseEdtf)(when, timezone);
        return true;
    }
    catch (error) {
        if (error instanceof edtf_js_1.InvalidDateError)
            return false;
        throw error;
    }
}
/** Two days so far apart, and on other weekdays, that only what is told whole means the same said on both. */
const LONG_AGO = '1903-01-14';
const LATER = '2047-08-20';
/** `2015-06-00`, `2015/00/00`, `2015-0-0`: with the year first, parts that are nought are unknown. */
function yearFirst(text) {
    const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]0?0:00(?::00(?:\.0+)?)?)?$/.exec(text);
    return match && (0, date_order_js_1.fromNumbers)(Number(match[1]), Number(match[3]), Number(match[4]));
}
/** An hour of which nobody knows the zone tells no more than its day. */
function withoutHour(text, timezone) {
    const match = /^(\d{4}-\d\d-\d\d)[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?$/.exec(text);
    return match && timezone === null ? (match[1] ?? null) : null;
}
//# sourceMappingURL=date-cell.js.map