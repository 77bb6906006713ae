"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.monthsOf = monthsOf;
const learnt_js_1 = require("../tongues/learnt.js");
const written_js_1 = require("../tongues/written.js");
const months_js_1 = require("./months.js");
/** The months that a reader's axis counts: those of the calendar in which their language tells days. */
function monthsOf(locale) {
    return ((0, written_js_1.intlLocale)(locale).includes('-ca-') ? undefined : (0, learnt_js_1.tongueOf)(locale).months) ?? months_js_1.GREGORIAN;
}
//# sourceMappingURL=months-of.js.map