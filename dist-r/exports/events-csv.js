"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EVENTS_CSV = void 0;
exports.csvOf = csvOf;
const node_stream_1 = require("node:stream");
const csv_js_1 = require("../domain/csv.js");
const headings_js_1 = require("../domain/headings/headings.js");
const crlf_js_1 = require("./crlf.js");
const events_csv_sql_js_1 = require("./events-csv.sql.js");
/** One event a row, in RFC 4180. */
exports.EVENTS_CSV = {
    ending: 'csv',
    type: 'text/csv; charset=utf-8; header=present',
    pieces: (snapshot, asked) => csvOf(snapshot, asked),
};
/** The same, and `ended` is told how many events there were. */
function csvOf(snapshot, asked, ended) {
    const { query, perspective, now } = asked;
    // A file that may come in again is in the language it was written in, whatever the browser speaks.
    const { bom, columns = csv_js_1.CSV_COLUMNS, headings } = query;
    const copy = (0, events_csv_sql_js_1.eventsCsvCopy)(query, { ...perspective, language: query.lang }, now);
    const called = columns.map((name) => (0, csv_js_1.csvCell)((0, headings_js_1.headingOf)('events', name, headings), { raw: true }));
    return csvRows(snapshot, copy, `${bom === 'true' ? '\uFEFF' : ''}${called.join(',')}`, ended);
}
/** The rows of a COPY that writes CSV, after a header. */
async function* csvRows(snapshot, copy, header, ended) {
    const lines = new crlf_js_1.Crlf(header);
    // What breaks is told by the lines, which it breaks off.
    (0, node_stream_1.pipeline)(snapshot.copy(copy), lines, () => undefined);
    yield* lines;
    ended?.(lines.rows);
}
//# sourceMappingURL=events-csv.js.map