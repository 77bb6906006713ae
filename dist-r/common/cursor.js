"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.encodeCursor = encodeCursor;
exports.decodeCursor = decodeCursor;
exports.keysetPage = keysetPage;
const calendar_js_1 = require("../domain/time/calendar.js");
const count_js_1 = require("./count.js");
const identifier_js_1 = require("./identifier.js");
const is_day_js_1 = require("./is-day.js");
const problem_js_1 = require("./problem.js");
/** What each part of a cursor must be before it may go into a query, so that PostgreSQL can read it. */
const KEY_FORMS = {
    uuid: identifier_js_1.isUuid,
    timestamp: isTimestamp,
    dayOrNone: (text) => text === '-infinity' || (0, is_day_js_1.isDay)(text),
    integer: (text) => /^-?\d{1,9}$/.test(text),
    text: (text) => text.length <= 500 && !text.includes('\0'),
};
/** The place after the last row of a page, opaque to the caller: its sort and the sort keys of that row as text. */
function encodeCursor(sort, keys) {
    return Buffer.from(JSON.stringify([sort, ...keys])).toString('base64url');
}
/** The keys in `cursor`; throws `bad_cursor` where it was not made by us for this sort. */
function decodeCursor(cursor, sort, forms) {
    const [madeFor, ...keys] = parse(cursor);
    const fits = keys.length === forms.length && forms.every((form, index) => KEY_FORMS[form](keys[index] ?? '\0'));
    if (madeFor !== sort || !fits) {
        const detail = madeFor !== undefined && fits && madeFor !== sort
            ? 'The cursor belongs to another order; start again without it.'
            : 'The cursor was not given out by this list; start again without it.';
        throw new problem_js_1.Problem('bad_cursor', detail, [{ pointer: '/cursor', code: 'bad_cursor', detail }]);
    }
    return keys;
}
function parse(cursor) {
    try {
        const value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
        return Array.isArray(value) && value.every((part) => typeof part === 'string') ? value : [];
    }
    catch {
        return [];
    }
}
/** A timestamptz as PostgreSQL writes it in UTC; BC years count back from 1, and there is no year 0. */
function isTimestamp(text) {
    if (/^-?infinity$/.test(text))
        return true;
    const parts = /^(\d{4,6})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?:\.\d{1,6})?\+00( BC)?$/.exec(text);
    if (!parts)
        return false;
    const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
    const bc = parts[7] !== undefined;
    if (year < 1 || year > (bc ? 4713 : 294_275) || month < 1 || month > 12)
        return false;
    return day >= 1 && day <= (0, calendar_js_1.daysInMonth)(bc ? 1 - year : year, month) && hour < 24 && minute < 60 && second < 60;
}
/**
 * `{items, nextCursor, total}` as JSON text, from up to `limit` + 1 rows; the extra one only tells that there are more. Where the page
 * holds all there are, they are counted by it, for meanwhile `count` may have become another.
 */
function keysetPage(rows, { limit, cursor }, sort, count) {
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const total = cursor === undefined && rows.length <= limit ? (0, count_js_1.exactly)(rows.length) : count;
    const next = rows.length > limit && last ? JSON.stringify(encodeCursor(sort, last.keys)) : 'null';
    return `{"items":[${shown.map(({ item }) => item).join(',')}],"nextCursor":${next},${JSON.stringify(total).slice(1)}`;
}
//# sourceMappingURL=cursor.js.map