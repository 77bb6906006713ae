"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dialectOf = dialectOf;
const node_fs_1 = require("node:fs");
const iconv_lite_1 = require("iconv-lite");
const sync_1 = require("csv-parse/sync");
const csv_dialect_js_1 = require("./csv-dialect.js");
const sheet_js_1 = require("./sheet.js");
/** What may stand between cells, the usual one first. */
const DELIMITERS = [',', ';', '\t', '|'];
/** So many bytes of the file tell. */
const LOOKED_AT = 64 * 1024;
/** How the cells of a text are written, where nobody has said so. */
async function dialectOf(path, encoding, said) {
    if (said.delimiter !== undefined && said.quote !== undefined)
        return { delimiter: said.delimiter, quote: said.quote };
    const text = await startOf(path, encoding);
    const quote = said.quote ?? quoteOf(text);
    return { delimiter: said.delimiter ?? delimiterOf(text, quote), quote };
}
/** Single quotes where cells stand in them, and none begins with a double one. */
function quoteOf(text) {
    const singles = text.match(/(?<=^|[,;\t|\r\n])'[^'\r\n]*'(?=[,;\t|\r\n]|$)/g)?.length ?? 0;
    return singles > 1 && !/(?:^|[,;\t|\r\n])"/.test(text) ? "'" : '"';
}
/** What stands between the cells of a text: what makes the most rows of equally many cells; a comma where nothing does. */
function delimiterOf(text, quote) {
    const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(text, delimiter, quote) }));
    return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}
async function startOf(path, encoding) {
    const chunks = [];
    for await (const chunk of (0, node_fs_1.createReadStream)(path, { end: LOOKED_AT - 1 }))
        chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const text = (0, iconv_lite_1.decode)(bytes, encoding);
    // A row that was cut off is not like the others.
    const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    return bytes.length < LOOKED_AT || end === -1 ? text : text.slice(0, end);
}
/** The share of rows with as many cells as the first, and a little for having more of them; nought for one cell a row. */
function scoreOf(text, delimiter, quote) {
    const rows = (0, sync_1.parse)(text, { ...(0, csv_dialect_js_1.dialect)(delimiter, quote), raw: false, to: 100 }).filter((row) => !(0, sheet_js_1.isBlank)(row));
    const width = rows[0]?.length ?? 0;
    if (width < 2)
        return 0;
    const alike = rows.filter((row) => row.length === width).length / rows.length;
    return alike + Math.min(width, 50) / 1_000;
}
//# sourceMappingURL=delimiter.js.map