"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_AROUND = void 0;
exports.textQuoteOf = textQuoteOf;
/** More around them is stored by nobody. */
exports.MOST_AROUND = 200;
/** As much as tells two places of the same words apart nearly always. */
const AROUND = 32;
/** The words from `start` to `end` (UTF-16 units, `end` not included) of a text, with what stands around them. */
function textQuoteOf(text, { start, end }) {
    return {
        exact: text.slice(start, end),
        // No half of a character at either end.
        prefix: text.slice(Math.max(0, start - AROUND), start).replace(/^[\uDC00-\uDFFF]/, ''),
        suffix: text.slice(end, end + AROUND).replace(/[\uD800-\uDBFF]$/, ''),
    };
}
//# sourceMappingURL=text-quote.js.map