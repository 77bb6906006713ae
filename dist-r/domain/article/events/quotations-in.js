"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.quotationsIn = quotationsIn;
const spans_js_1 = require("../text/spans.js");
/** What is quoted in a sentence, of which more may be quoted before and behind. */
function quotationsIn({ quotations }, sentence) {
    return quotations.filter((quotation) => (0, spans_js_1.overlaps)(quotation, sentence));
}
//# sourceMappingURL=quotations-in.js.map