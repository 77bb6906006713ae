"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.edtfDay = edtfDay;
const edtf_js_1 = require("../domain/time/edtf.js");
const instant_text_js_1 = require("./instant-text.js");
/** The first or last day of an EDTF date, as PostgreSQL reads it; null where that end is open, or there is no date. */
function edtfDay(edtf, bound) {
    const instant = edtf === null ? null : (0, edtf_js_1.parseEdtf)(edtf, null)[bound];
    return instant && (0, instant_text_js_1.dayText)(instant);
}
//# sourceMappingURL=edtf-day.js.map