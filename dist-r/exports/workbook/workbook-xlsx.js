"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EVENTS_XLSX = void 0;
const headings_js_1 = require("../../domain/headings/headings.js");
const drawing_js_1 = require("../../domain/timeline/picture/drawing.js");
const zip_of_js_1 = require("../../common/zip/zip-of.js");
const package_parts_js_1 = require("./package-parts.js");
const sheet_js_1 = require("./sheet.js");
const tables_js_1 = require("./tables.js");
/** The tables of the workbook, a sheet each, in which days are days and numbers are numbers; the first sheet lists them. */
exports.EVENTS_XLSX = {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    pieces: (snapshot, asked) => (0, zip_of_js_1.zipOf)(parts(snapshot, asked)),
};
const CONTENTS = [
    { name: 'sheet', type: 'text' },
    { name: 'rows', type: 'number' },
];
function* parts(snapshot, asked) {
    const { headings } = asked.query;
    const isLeft = (0, drawing_js_1.runsLeft)((0, headings_js_1.sheetCalled)('events', headings));
    const sheets = [];
    const begin = (name) => {
        const end = { rows: 0, isFull: false };
        sheets.push({ name, end });
        return end;
    };
    for (const table of (0, tables_js_1.tablesOf)(asked)) {
        const rows = (0, tables_js_1.rowsIn)(snapshot, table);
        const pending = [];
        // What does not fit into one sheet goes on in the next.
        for (let part = 1, isFull = true; isFull; part += 1) {
            const name = (0, headings_js_1.sheetCalled)(table.name, headings);
            const end = begin(part === 1 ? name : `${name} ${part}`);
            yield { name: partName(sheets.length), pieces: (0, sheet_js_1.sheetXml)(table.columns, rows, pending, end, isLeft) };
            ({ isFull } = end);
        }
    }
    const contents = sheets.map(({ name, end }) => [name, end.rows]);
    const number = sheets.length + 1;
    const columns = CONTENTS.map(({ name, type }) => ({ name: (0, headings_js_1.headingOf)('contents', name, headings), type }));
    const end = begin((0, headings_js_1.sheetCalled)('contents', headings));
    yield { name: partName(number), pieces: (0, sheet_js_1.sheetXml)(columns, nothing(), contents, end, isLeft) };
    const names = sheets.map(({ name }, at) => ({ name, number: at + 1 }));
    // Whoever opens it sees first what there is.
    const shown = [...names.slice(-1), ...names.slice(0, -1)];
    for (const [name, xml] of [
        ['xl/workbook.xml', (0, package_parts_js_1.workbookXml)(shown)],
        ['xl/_rels/workbook.xml.rels', (0, package_parts_js_1.workbookRelations)(number)],
        ['xl/styles.xml', package_parts_js_1.STYLES_XML],
        ['_rels/.rels', package_parts_js_1.RELATIONS],
        ['[Content_Types].xml', (0, package_parts_js_1.contentTypes)(number)],
    ]) {
        yield { name, pieces: (0, zip_of_js_1.once)(xml) };
    }
}
function partName(number) {
    return `xl/worksheets/sheet${number}.xml`;
}
async function* nothing() {
    // All that there is has been given.
}
//# sourceMappingURL=workbook-xlsx.js.map