"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openText = openText;
const node_fs_1 = require("node:fs");
const promises_1 = require("node:fs/promises");
const node_stream_1 = require("node:stream");
const csv_parse_1 = require("csv-parse");
const iconv_lite_1 = require("iconv-lite");
const csv_dialect_js_1 = require("./csv-dialect.js");
const delimiter_js_1 = require("./delimiter.js");
const encoding_js_1 = require("./encoding.js");
const sheet_js_1 = require("./sheet.js");
/** Opens a file of separated values; what is not said of it is found out. */
async function openText(path, said) {
    const encoding = said.encoding ?? (await (0, encoding_js_1.encodingOf)(path));
    const { delimiter, quote } = await (0, delimiter_js_1.dialectOf)(path, encoding, said);
    const { size } = await (0, promises_1.stat)(path);
    return {
        ...{ encoding, delimiter, quote, size, sheets: [], sheet: null },
        rows: (at) => rowsOf(path, encoding, (0, csv_dialect_js_1.dialect)(delimiter, quote), at),
    };
}
async function* rowsOf(path, encoding, written, at = () => undefined) {
    const file = (0, node_fs_1.createReadStream)(path);
    const parser = (0, csv_parse_1.parse)(written);
    const faults = [];
    let lines = 0;
    parser.on('skip', (error) => {
        // A quote that never closes is told again with every further piece of the file.
        if (faults.length === 0)
            faults.push({ line: lines + 1, cells: [], fault: faultOf(error) });
    });
    (0, node_stream_1.pipeline)(file, (0, iconv_lite_1.decodeStream)(encoding), parser, () => undefined);
    try {
        for await (const { record, raw } of parser) {
            const fault = faults.shift();
            if (fault)
                yield fault;
            if (fault?.fault === 'open_quote' || fault?.fault === 'row_too_long')
                return;
            const line = lines + 1;
            lines += raw.match(/\r\n|\n|\r/g)?.length ?? 0;
            at(file.bytesRead);
            if (!(0, sheet_js_1.isBlank)(record))
                yield { line, cells: record.map(sheet_js_1.storable) };
        }
        yield* faults;
    }
    finally {
        file.destroy();
        parser.destroy();
    }
}
function faultOf(error) {
    if (error?.code === 'CSV_QUOTE_NOT_CLOSED')
        return 'open_quote';
    return error?.code === 'CSV_MAX_RECORD_SIZE' ? 'row_too_long' : 'row_unreadable';
}
//# sourceMappingURL=csv-sheet.js.map