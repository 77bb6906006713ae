"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openEnds = openEnds;
const open_end_js_1 = require("../domain/time/open-end.js");
/** Days that are the last of something, and windows. */
const LAST_DAYS = ['to'];
const WINDOWS = ['when', 'deadline', 'window'];
/** A bundle in which what is written to end on a far day, such as 9999-12-31, has an open end, as the API takes it. */
function openEnds(bundle) {
    return opened(bundle, 0);
}
/** Nothing of a bundle lies deeper: a bundle, its lists, an event, its parts. */
const DEEPEST = 6;
function opened(value, depth) {
    if (depth > DEEPEST || typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((each) => opened(each, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [
        key,
        typeof each === 'string' ? read(key, each) : opened(each, depth + 1),
    ]));
}
function read(key, text) {
    if (LAST_DAYS.includes(key) && (0, open_end_js_1.isFarDay)(text))
        return null;
    return WINDOWS.includes(key) ? (0, open_end_js_1.withOpenEnd)(text) : text;
}
//# sourceMappingURL=open-ends.js.map