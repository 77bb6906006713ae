"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.spanOfCells = spanOfCells;
const edtf_js_1 = require("../edtf.js");
const parts_js_1 = require("../parts.js");
/**
 * The window that begins in one cell and ends in another. An end that nobody knows is none: the event is of the day it began. One
 * that stands for no end leaves the window open, and so does an unknown beginning.
 *
 * @example spanOfCells({ when: '1815-12-10' }, { when: '1852-11-27' }) // { when: '1815-12-10/1852-11-27' }
 */
function spanOfCells(start, end, timezone) {
    const first = 'when' in start ? start.when : null;
    const last = 'when' in end ? end.when : null;
    const isOpen = 'sentinel' in end && end.sentinel === 'no-end';
    if (first === null)
        return last === null ? { unread: 'no_day' } : inOrder(`../${last}`, timezone);
    if (isOpen)
        return isOneDate(first) ? { when: `${first}/..` } : { unread: 'end_is_a_span' };
    if (last === null || last === first)
        return { when: first };
    if (!isOneDate(first) || !isOneDate(last))
        return { unread: 'end_is_a_span' };
    return inOrder(`${first}/${last}`, timezone);
}
function inOrder(when, timezone) {
    try {
        (0, edtf_js_1.parseEdtf)(when, timezone);
        return { when };
    }
    catch (error) {
        if (!(error instanceof edtf_js_1.InvalidDateError))
            throw error;
        return { unread: 'end_before_beginning' };
    }
}
function isOneDate(when) {
    const { form } = (0, parts_js_1.partsOf)(when);
    return form === 'single' || form === 'instant';
}
//# sourceMappingURL=span-of-cells.js.map