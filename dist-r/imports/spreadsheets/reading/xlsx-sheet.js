"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openWorkbook = openWorkbook;
const node_fs_1 = require("node:fs");
const promises_1 = require("node:fs/promises");
const lines_of_js_1 = require("../../../common/lines-of.js");
const open_archive_js_1 = require("../../../common/zip/open-archive.js");
const start_thread_js_1 = require("../../../common/start-thread.js");
const sheet_js_1 = require("./sheet.js");
const text_of_js_1 = require("./text-of.js");
const workbooks_js_1 = require("./workbooks.js");
/** All files of a workbook together may have so many bytes. */
const MOST_BYTES = 160 * 1024 * 1024;
/** Reading a workbook takes no more memory, in MiB, and no longer, in milliseconds. */
const MEMORY_MIB = 400;
const LONGEST_MS = 120_000;
/**
 * Opens a workbook (Office Open XML): one of its sheets is written beside it, row by row, by a thread of its own, and read from there.
 * See {@link usualSheet} for which. Throws `bad_request` where it is damaged or none, and
 * `too_large`.
 */
async function openWorkbook(path, wanted) {
    const sheets = await sheetsIn(path);
    const sheet = (0, workbooks_js_1.usualSheet)(sheets, wanted);
    const rowsPath = `${path}.rows`;
    await inThread({ path, rowsPath, sheet: sheet === null ? 1 : sheets.indexOf(sheet) + 1 });
    const { size } = await (0, promises_1.stat)(rowsPath);
    return { encoding: null, delimiter: null, quote: null, size, sheets, sheet, rows: (at) => rowsOf(rowsPath, at) };
}
/** The names of the sheets, by the directory of the archive alone, before anything of it is unpacked. */
async function sheetsIn(path) {
    const archive = await (0, open_archive_js_1.openArchive)(path).catch(() => {
        throw (0, workbooks_js_1.damaged)();
    });
    try {
        if ((0, workbooks_js_1.isBomb)(archive, MOST_BYTES))
            throw (0, workbooks_js_1.tooLarge)();
        const workbook = archive.entries.find(({ fileName }) => fileName === 'xl/workbook.xml');
        if (!workbook)
            throw (0, workbooks_js_1.damaged)();
        const xml = await (0, text_of_js_1.textOf)(await archive.read(workbook));
        return [...xml.matchAll(/<(?:\w+:)?sheet\b[^>]*?\bname="([^"]*)"/g)].map(([, name = '']) => unescaped(name));
    }
    finally {
        archive.close();
    }
}
function unescaped(name) {
    const signs = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
    return name.replace(/&(\w+);/g, (all, sign) => signs[sign] ?? all);
}
function inThread(workerData) {
    const thread = (0, start_thread_js_1.startThread)(__dirname, 'xlsx-thread', {
        workerData,
        resourceLimits: { maxOldGenerationSizeMb: MEMORY_MIB },
    });
    return new Promise((resolve, reject) => {
        const late = setTimeout(() => {
            reject((0, workbooks_js_1.tooLarge)());
            void thread.terminate();
        }, LONGEST_MS);
        thread.once('message', (error) => (error === null ? resolve() : reject((0, workbooks_js_1.damaged)())));
        thread.once('error', (error) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? (0, workbooks_js_1.tooLarge)() : error));
        thread.once('exit', (code) => {
            clearTimeout(late);
            reject(new Error(`The thread that reads a workbook ended with ${code} before it answered`));
        });
    });
}
async function* rowsOf(path, at = () => undefined) {
    const file = (0, node_fs_1.createReadStream)(path);
    let line = 0;
    try {
        for await (const row of (0, lines_of_js_1.linesOf)(file)) {
            line += 1;
            at(file.bytesRead);
            const cells = JSON.parse(row).map(sheet_js_1.storable);
            if (!(0, sheet_js_1.isBlank)(cells))
                yield { line, cells };
        }
    }
    finally {
        file.destroy();
    }
}
//# sourceMappingURL=xlsx-sheet.js.map