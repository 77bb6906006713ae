"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.errorsCsv = errorsCsv;
const csv_js_1 = require("../../domain/csv.js");
/** Rows are read so many at a time. */
const BATCH = 500;
/**
 * The rejected rows as they stand in the file, to be mended and brought back, with what is wrong with each behind them: the line,
 * and column, value and reason of each mistake. Columns of ours have heads that no column of the file has.
 */
async function* errorsCsv({ id, findings }, rows) {
    const heads = (findings?.columns ?? []).map(({ header }) => header);
    yield lineOf([...heads, ...OWN.map((name) => freeHead(name, heads))]);
    for (let line = 0;;) {
        const batch = await rows.rejectedAfter(id, line, BATCH);
        for (const { cells, mistakes, line: at } of batch) {
            const told = (of) => mistakes.map((mistake) => of(mistake) ?? '').join(' | ');
            const own = [String(at), told(({ column }) => column), told(({ value }) => value), told(({ detail }) => detail)];
            yield lineOf([...heads.map((_, n) => cells[n] ?? ''), ...own]);
        }
        const last = batch.at(-1);
        if (!last || batch.length < BATCH)
            return;
        line = last.line;
    }
}
/** What is told beside the cells. */
const OWN = ['import_line', 'import_column', 'import_value', 'import_reason'];
function freeHead(name, heads) {
    return heads.includes(name) ? freeHead(`${name}_2`, heads) : name;
}
function lineOf(cells) {
    return `${cells.map((cell) => (0, csv_js_1.csvCell)(cell, { raw: false })).join(',')}\r\n`;
}
//# sourceMappingURL=errors-csv.js.map