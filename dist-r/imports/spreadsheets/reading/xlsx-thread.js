"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const node_fs_1 = require("node:fs");
const node_stream_1 = require("node:stream");
const promises_1 = require("node:stream/promises");
const node_worker_threads_1 = require("node:worker_threads");
const node_1 = require("read-excel-file/node");
/** Writes the rows of a sheet as JSON, an array of texts a line, outside the event loop; answers null, or why it could not. */
async function main({ path, rowsPath, sheet }) {
    const rows = await (0, node_1.readSheet)(path, sheet);
    await (0, promises_1.pipeline)(node_stream_1.Readable.from(linesOf(rows)), (0, node_fs_1.createWriteStream)(rowsPath, { mode: 0o600 }));
}
function* linesOf(rows) {
    for (const row of rows)
        yield `${JSON.stringify(row.map(cellText))}\n`;
}
/** Days and times come by the style of their cell, in no zone. */
function cellText(cell) {
    if (cell === null || cell === undefined)
        return '';
    if (!(cell instanceof Date))
        return typeof cell === 'string' ? cell : JSON.stringify(cell);
    const iso = cell.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}
main(node_worker_threads_1.workerData).then(() => node_worker_threads_1.parentPort?.postMessage(null), (error) => node_worker_threads_1.parentPort?.postMessage(error instanceof Error ? error.message : String(error)));
//# sourceMappingURL=xlsx-thread.js.map