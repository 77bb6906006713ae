"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isBomb = isBomb;
exports.usualSheet = usualSheet;
exports.damaged = damaged;
exports.isBundle = isBundle;
exports.tooLarge = tooLarge;
const problem_js_1 = require("../../../common/problem.js");
const headings_js_1 = require("../../../domain/headings/headings.js");
/** All files of an archive together may have so many times its bytes: more is a bomb. */
const MOST_TIMES = 200;
/** Whether all that an archive says it holds is more than `most` bytes, or than any workbook packs. */
function isBomb({ entries, size }, most) {
    const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    return total > Math.min(most, size * MOST_TIMES);
}
/** The sheet that is wanted, where it is there; else the one called events, as in our own in whichever language, else the first. */
function usualSheet(sheets, wanted) {
    if (wanted !== undefined && sheets.includes(wanted))
        return wanted;
    return sheets.find((name) => OF_EVENTS.has(name.toLowerCase())) ?? sheets[0] ?? null;
}
/** What the sheet of the events is called. */
const OF_EVENTS = new Set(['events', ...Object.values(headings_js_1.HEADINGS).map(({ sheets }) => sheets.events)].map((name) => name.toLowerCase()));
function damaged() {
    const detail = 'The workbook cannot be read: it is damaged, or none.';
    return new problem_js_1.Problem('bad_request', detail, undefined, { reason: { code: 'not_a_table' } });
}
/** A dossier makes one: it does not come into another. */
function isBundle() {
    const detail = 'The file holds a whole dossier, not a table: send it as a bundle.';
    return new problem_js_1.Problem('bad_request', detail, undefined, { reason: { code: 'is_bundle' } });
}
function tooLarge() {
    return new problem_js_1.Problem('too_large', 'The workbook is larger than can be read. Save its sheet as CSV and send that.');
}
//# sourceMappingURL=workbooks.js.map