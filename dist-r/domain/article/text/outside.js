"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BLANK = void 0;
exports.outsideOf = outsideOf;
/** What stands for each unit of a quotation in the text "outside". */
exports.BLANK = '\u0001';
/** The folded text with what is quoted blanked out; the marks stay. */
function outsideOf(folded, quotations) {
    let [result, at] = ['', 0];
    for (const { inner } of quotations) {
        result += folded.slice(at, inner.start) + exports.BLANK.repeat(inner.end - inner.start);
        at = inner.end;
    }
    return result + folded.slice(at);
}
//# sourceMappingURL=outside.js.map