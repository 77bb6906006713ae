"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WORKBOOK_ZIP = void 0;
const csv_js_1 = require("../../domain/csv.js");
const zip_of_js_1 = require("../../common/zip/zip-of.js");
const tables_js_1 = require("./tables.js");
/** All that belongs to the events of a filter, as CSV files that are joined by refs and slugs, with a manifest. */
exports.WORKBOOK_ZIP = {
    ending: 'workbook.zip',
    type: 'application/zip',
    pieces: (snapshot, asked) => (0, zip_of_js_1.zipOf)(files(snapshot, asked)),
};
function* files(snapshot, asked) {
    const told = {};
    for (const table of (0, tables_js_1.tablesOf)(asked)) {
        const name = `${table.name}.csv`;
        const one = (told[name] = (0, zip_of_js_1.unmeasured)());
        yield { name, pieces: (0, zip_of_js_1.measured)(csv(snapshot, table, asked, one), one) };
    }
    const manifest = { knownOn: asked.query.knownOn ?? null, files: told };
    yield { name: 'manifest.json', pieces: (0, zip_of_js_1.once)(`${JSON.stringify(manifest, null, 2)}\n`) };
}
async function* csv(snapshot, table, { query }, told) {
    const raw = query.raw === 'true';
    told.rows = 0;
    yield `${query.bom === 'true' ? '\uFEFF' : ''}${table.columns.map(({ name }) => (0, csv_js_1.csvCell)(name, { raw: true })).join(',')}\r\n`;
    for await (const rows of (0, tables_js_1.rowsIn)(snapshot, table)) {
        told.rows += rows.length;
        yield rows
            .map((row) => `${row.map((cell, at) => (0, csv_js_1.csvCell)(cell, { raw: raw || isPlain(table, at) })).join(',')}\r\n`)
            .join('');
    }
}
/** Days and instants are texts in which nothing can be a formula; years before our era begin with a minus. */
function isPlain({ columns }, at) {
    const type = columns[at]?.type;
    return type !== 'text' && type !== 'edtf';
}
//# sourceMappingURL=workbook-zip.js.map