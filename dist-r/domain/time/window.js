"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.qualifiers = qualifiers;
exports.windowsOverlap = windowsOverlap;
exports.compareByWhen = compareByWhen;
const parts_js_1 = require("./parts.js");
/** What the text of a date says of itself, without reading the date. Sets with an open side count as open. */
function qualifiers(when) {
    return {
        shape: shapeOf((0, parts_js_1.partsOf)(when)),
        approximate: /[~%]|\dS\d/.test(when),
        uncertain: /[?%]/.test(when),
    };
}
/** Whether two windows share an instant; a null bound reaches without end. */
function windowsOverlap(a, b) {
    return startOf(a) <= endOf(b) && startOf(b) <= endOf(a);
}
/** Order of events: earliest (open starts first), latest (open ends last), then id. For `Array.prototype.sort`. */
function compareByWhen(a, b) {
    return order(startOf(a), startOf(b)) || order(endOf(a), endOf(b)) || order(a.id, b.id);
}
function shapeOf(parts) {
    if (parts.form === 'instant')
        return 'instant';
    if (parts.form === 'single')
        return 'point';
    if (parts.form === 'hours')
        return 'interval';
    const openStart = parts.form === 'interval' ? typeof parts.start === 'string' : parts.openStart;
    const openEnd = parts.form === 'interval' ? typeof parts.end === 'string' : parts.openEnd;
    if (openStart)
        return openEnd ? 'open' : 'open_start';
    return openEnd ? 'open_end' : parts.form;
}
function startOf(window) {
    return window.earliest === null ? -Infinity : toNumber(window.earliest);
}
function endOf(window) {
    return window.latest === null ? Infinity : toNumber(window.latest);
}
function toNumber(bound) {
    return typeof bound === 'number' ? bound : new Date(bound).getTime();
}
function order(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
//# sourceMappingURL=window.js.map