"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.profileOf = profileOf;
exports.rowsBelow = rowsBelow;
const profile_js_1 = require("../columns/profile.js");
const problem_js_1 = require("../../../common/problem.js");
const sheet_js_1 = require("./sheet.js");
/** Goes through a whole table once. Throws `bad_request` where it is none, or larger than any that somebody wrote. */
async function profileOf(sheet, at) {
    let columns = [];
    let head;
    let rows = 0;
    for await (const row of sheet.rows(at)) {
        if (!head) {
            head = row;
            const { length } = row.cells;
            if (length > sheet_js_1.MOST_COLUMNS)
                throw tooMany('columns', sheet_js_1.MOST_COLUMNS, `It has ${length} columns`);
            columns = row.cells.map((header, index) => new profile_js_1.ProfiledColumn(index, header.trim()));
            continue;
        }
        rows += 1;
        if (rows > sheet_js_1.MOST_ROWS)
            throw tooMany('rows', sheet_js_1.MOST_ROWS, 'It has more rows');
        for (const [index, column] of columns.entries())
            column.add(row.cells[index] ?? '');
    }
    if (!head || head.fault)
        throw noTable();
    const profiles = columns.map(({ profile }) => profile);
    return { headers: profiles.map(({ header }) => header), headerLine: head.line, columns: profiles, rows };
}
/** The rows below the heads. */
async function* rowsBelow(sheet, headerLine, at) {
    for await (const row of sheet.rows(at))
        if (row.line > headerLine)
            yield row;
}
function noTable() {
    return refused({ code: 'not_a_table' }, 'There is no table in it: a row of heads, and rows below it.');
}
function tooMany(what, most, found) {
    return refused({ code: `too_many_${what}`, parameters: { most } }, `${found}; a spreadsheet may have ${most} ${what}.`);
}
function refused(reason, detail) {
    return new problem_js_1.Problem('bad_request', detail, undefined, { reason });
}
//# sourceMappingURL=read-table.js.map