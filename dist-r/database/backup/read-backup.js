"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openBackup = openBackup;
const node_crypto_1 = require("node:crypto");
const consumers_1 = require("node:stream/consumers");
const open_archive_js_1 = require("../../common/zip/open-archive.js");
const manifest_js_1 = require("./manifest.js");
const row_sum_js_1 = require("./row-sum.js");
/** Opens the backup at `path`. Throws {@link BackupError} where it is none, damaged, or of a format that this program does not know. */
async function openBackup(path) {
    const archive = await (0, open_archive_js_1.openArchive)(path).catch((error) => {
        throw new manifest_js_1.BackupError(`${path} is no backup, or not whole: ${error instanceof Error ? error.message : String(error)}.`);
    });
    try {
        const manifest = await manifestOf(archive, path);
        return { manifest, rowsOf: (table) => rowsOf(archive, table), close: () => archive.close() };
    }
    catch (error) {
        archive.close();
        throw error;
    }
}
async function manifestOf(archive, path) {
    const told = JSON.parse(await (0, consumers_1.text)(await streamOf(archive, manifest_js_1.MANIFEST)));
    if (told.kind !== manifest_js_1.BACKUP || told.format === undefined)
        throw new manifest_js_1.BackupError(`${path} is no backup of Démarche.`);
    if (told.format > manifest_js_1.BACKUP_FORMAT) {
        throw new manifest_js_1.BackupError(`${path} was made by a newer Démarche (${told.version}): bring it back with that one.`);
    }
    return told;
}
async function* rowsOf(archive, table) {
    const hash = (0, node_crypto_1.createHash)('sha256');
    const sum = new row_sum_js_1.RowSum();
    try {
        for await (const chunk of (await streamOf(archive, (0, manifest_js_1.fileOf)(table.name)))) {
            hash.update(chunk);
            sum.add(chunk);
            yield chunk;
        }
    }
    catch (error) {
        throw error instanceof manifest_js_1.BackupError
            ? error
            : new manifest_js_1.BackupError(`The backup is damaged at ${table.name}: ${String(error)}.`);
    }
    const { rows, sum: added } = sum.told();
    if (hash.digest('hex') !== table.sha256 || rows !== table.rows || added !== table.sum) {
        throw new manifest_js_1.BackupError(`The backup is damaged: ${table.name} is not what its manifest says.`);
    }
}
async function streamOf(archive, name) {
    const entry = archive.entries.find(({ fileName }) => fileName === name);
    if (entry === undefined)
        throw new manifest_js_1.BackupError(`The backup is not whole: there is no ${name} in it.`);
    return archive.read(entry);
}
//# sourceMappingURL=read-backup.js.map