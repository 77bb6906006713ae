"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.QUOTES = void 0;
exports.dialect = dialect;
const sheet_js_1 = require("./sheet.js");
/** What may stand around a cell that has delimiters or ends of lines in it; `none` where nothing may, and quotes are text. */
exports.QUOTES = ['"', "'", 'none'];
/** What people and programs call separated values differs in every point; this reads all of it. */
function dialect(delimiter, quote) {
    return {
        delimiter,
        quote: quote === 'none' ? false : quote,
        ...{ bom: true, record_delimiter: ['\r\n', '\n', '\r'], relax_quotes: true, relax_column_count: true },
        ...{ max_record_size: sheet_js_1.LONGEST_ROW, skip_records_with_error: true, raw: true },
    };
}
//# sourceMappingURL=csv-dialect.js.map