"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.valuesOf = valuesOf;
exports.separatorOf = separatorOf;
const csv_js_1 = require("../../../domain/csv.js");
/** The values of a cell, each once, none empty. Between bars a bar may be written `\|`. */
function valuesOf(cell, between) {
    const parts = between === '|' ? (0, csv_js_1.splitList)(cell) : between === null ? [cell] : cell.split(between);
    return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}
/**
 * What stands between the values of a column, from all its cells: bars, semicolons or new lines wherever they stand; strokes between blanks,
 * and commas, only where no part is so long that it could be a sentence. Null where each cell is one value.
 */
function separatorOf({ separators, samples, longest }) {
    const sure = ['|', ';', '\n'].filter((one) => separators[one] > 0);
    if (sure.length > 0)
        return sure.reduce((a, b) => (separators[b] > separators[a] ? b : a));
    const likely = [' / ', ','].find((one) => separators[one] > 0);
    if (likely === undefined || longest > MOST_IN_A_LIST)
        return null;
    const parts = samples.flatMap((sample) => sample.split(likely));
    return parts.every((part) => part.trim().split(/\s+/).length <= 5) ? likely : null;
}
/** A longer cell with commas is a sentence. */
const MOST_IN_A_LIST = 400;
//# sourceMappingURL=values-of.js.map