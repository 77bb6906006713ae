"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.windowColumns = windowColumns;
exports.enteredColumns = enteredColumns;
exports.entryBounds = entryBounds;
exports.deadlineColumns = deadlineColumns;
exports.bound = bound;
const edtf_js_1 = require("../domain/time/edtf.js");
/** The window of an event as its columns hold it; throws InvalidDateError. */
function windowColumns(when, zone) {
    const { earliest, latest, precision } = (0, edtf_js_1.parseEdtf)(when, zone);
    return { whenText: when, earliest: bound(earliest, -Infinity), latest: bound(latest, Infinity), precision };
}
/** The same as it was entered. */
function enteredColumns(when, zone) {
    const { earliest, latest, precision } = windowColumns(when, zone);
    return { enteredWhen: when, enteredEarliest: earliest, enteredLatest: latest, enteredPrecision: precision };
}
/** What a ledger entry says in days, and in instants; throws InvalidDateError. */
function entryBounds(effectiveOn, window, zone) {
    const effectiveEarliest = bound((0, edtf_js_1.parseEdtf)(effectiveOn, zone).earliest, -Infinity);
    if (window === null) {
        return { effectiveEarliest, windowText: null, windowEarliest: null, windowLatest: null, windowPrecision: null };
    }
    const { earliest, latest, precision } = windowColumns(window, zone);
    return {
        ...{ effectiveEarliest, windowText: window, windowEarliest: earliest, windowLatest: latest },
        windowPrecision: precision,
    };
}
/** The last day to do something, as its columns hold it; throws InvalidDateError. */
function deadlineColumns(deadline, zone) {
    if (deadline === null)
        return { deadlineText: null, deadlineEarliest: null, deadlineLatest: null };
    const { earliest, latest } = (0, edtf_js_1.parseEdtf)(deadline, zone);
    return {
        deadlineText: deadline,
        deadlineEarliest: bound(earliest, -Infinity),
        deadlineLatest: bound(latest, Infinity),
    };
}
/** Open ends are ±infinity in the database, so that they sort and compare like any other bound. */
function bound(instant, open) {
    return instant ?? open;
}
//# sourceMappingURL=window-columns.js.map