"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openSheet = openSheet;
const promises_1 = require("node:fs/promises");
const is_zip_js_1 = require("../../../common/zip/is-zip.js");
const csv_archive_js_1 = require("./csv-archive.js");
const csv_sheet_js_1 = require("./csv-sheet.js");
const workbooks_js_1 = require("./workbooks.js");
const xlsx_sheet_js_1 = require("./xlsx-sheet.js");
/** Opens a spreadsheet, whatever its format, which its first bytes, and what is in an archive, tell. Throws `bad_request` where it is a bundle. */
async function openSheet(path, said) {
    if (await (0, is_zip_js_1.isZip)(path))
        return (await (0, csv_archive_js_1.openCsvArchive)(path, said)) ?? (0, xlsx_sheet_js_1.openWorkbook)(path, said.sheet);
    if (await isJson(path))
        throw (0, workbooks_js_1.isBundle)();
    return (0, csv_sheet_js_1.openText)(path, said);
}
/** Whether it begins as an object of JSON does; no row of heads does. */
async function isJson(path) {
    const file = await (0, promises_1.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
        return /^\uFEFF?\s*\{\s*"/.test(buffer.toString('utf8', 0, bytesRead));
    }
    finally {
        await file.close();
    }
}
//# sourceMappingURL=open-sheet.js.map