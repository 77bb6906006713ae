"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openArchive = openArchive;
const node_util_1 = require("node:util");
const yauzl_1 = require("yauzl");
const opened = (0, node_util_1.promisify)(yauzl_1.open);
/** Opens the archive at `path`. Throws where it is none, or its directory is damaged. */
async function openArchive(path) {
    const zip = await opened(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
    try {
        return {
            size: zip.fileSize,
            entries: await entriesOf(zip),
            read: (0, node_util_1.promisify)(zip.openReadStream.bind(zip)),
            close: () => zip.close(),
        };
    }
    catch (error) {
        zip.close();
        throw error;
    }
}
function entriesOf(zip) {
    const entries = [];
    return new Promise((resolve, reject) => {
        zip.on('error', reject).on('end', () => resolve(entries));
        zip.on('entry', (entry) => {
            entries.push(entry);
            zip.readEntry();
        });
        zip.readEntry();
    });
}
//# sourceMappingURL=open-archive.js.map