"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openCsvArchive = openCsvArchive;
const node_fs_1 = require("node:fs");
const promises_1 = require("node:stream/promises");
const open_archive_js_1 = require("../../../common/zip/open-archive.js");
const csv_sheet_js_1 = require("./csv-sheet.js");
const workbooks_js_1 = require("./workbooks.js");
/** Files of separated values flow, so that they may be larger than those that have to be held. */
const MOST_BYTES = 1024 ** 3;
const CSV = /^([^/]+)\.csv$/i;
/**
 * Opens an archive of files of separated values, as our own workbook is one: one of them is written beside it and read from there. Null
 * where there is none in it. Throws `bad_request` where it is damaged or a bundle, and `too_large`.
 */
async function openCsvArchive(path, said) {
    const archive = await (0, open_archive_js_1.openArchive)(path).catch(() => {
        throw (0, workbooks_js_1.damaged)();
    });
    try {
        const files = archive.entries.flatMap((entry) => {
            const [, name] = CSV.exec(entry.fileName) ?? [];
            return name === undefined ? [] : [{ name, entry }];
        });
        if (archive.entries.some(({ fileName }) => fileName === 'dossier.json'))
            throw (0, workbooks_js_1.isBundle)();
        const sheets = files.map(({ name }) => name);
        const sheet = (0, workbooks_js_1.usualSheet)(sheets, said.sheet);
        const file = files.find(({ name }) => name === sheet);
        if (!file)
            return null;
        if ((0, workbooks_js_1.isBomb)(archive, MOST_BYTES))
            throw (0, workbooks_js_1.tooLarge)();
        const rowsPath = `${path}.rows`;
        await (0, promises_1.pipeline)(await archive.read(file.entry), (0, node_fs_1.createWriteStream)(rowsPath, { mode: 0o600 })).catch(() => {
            throw (0, workbooks_js_1.damaged)();
        });
        return { ...(await (0, csv_sheet_js_1.openText)(rowsPath, said)), sheets, sheet };
    }
    finally {
        archive.close();
    }
}
//# sourceMappingURL=csv-archive.js.map