"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_ROWS = exports.LONGEST_ROW = exports.MOST_COLUMNS = void 0;
exports.isBlank = isBlank;
exports.storable = storable;
/** More columns are no table that somebody wrote. */
exports.MOST_COLUMNS = 500;
/** Characters that a row may have. */
exports.LONGEST_ROW = 1024 * 1024;
/** Rows of events that a file may have. */
exports.MOST_ROWS = 200_000;
function isBlank(cells) {
    return cells.every((cell) => cell.trim() === '');
}
/** What no text of the database may hold becomes a sign that says so. */
function storable(cell) {
    return cell.replace(/[\0\p{Surrogate}]/gu, '\ufffd');
}
//# sourceMappingURL=sheet.js.map