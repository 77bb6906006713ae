"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.run = run;
exports.aboutRun = aboutRun;
const days_js_1 = require("./days.js");
/** A run of days as EDTF: a whole month or year shortly, one day as itself. */
function run(rule, first, last) {
    return { first, last, rule, when: edtfOf(first, last) };
}
/** A run of days of which either end is only about then. */
function aboutRun(rule, first, last) {
    const [from, to] = [(0, days_js_1.isoDay)(first), (0, days_js_1.isoDay)(last)];
    return { first, last, rule, when: from === to ? `${from}~` : `${from}~/${to}~` };
}
function edtfOf(first, last) {
    if (!last)
        return `${(0, days_js_1.isoDay)(first)}/..`;
    const [from, to] = [(0, days_js_1.isoDay)(first), (0, days_js_1.isoDay)(last)];
    return from === to ? from : `${from}/${to}`;
}
//# sourceMappingURL=found.js.map