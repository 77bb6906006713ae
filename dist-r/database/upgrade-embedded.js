"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.upgradeEmbedded = upgradeEmbedded;
const node_fs_1 = __importDefault(require("node:fs"));
const node_path_1 = __importDefault(require("node:path"));
const node_stream_1 = require("node:stream");
const promises_1 = require("node:stream/promises");
const read_backup_js_1 = require("./backup/read-backup.js");
const restore_js_1 = require("./backup/restore.js");
const whole_file_js_1 = require("./backup/whole-file.js");
const write_backup_js_1 = require("./backup/write-backup.js");
const binaries_js_1 = require("./embedded/binaries.js");
const cluster_js_1 = require("./embedded/cluster.js");
const data_dir_js_1 = require("./embedded/data-dir.js");
const embedded_postgres_js_1 = require("./embedded/embedded-postgres.js");
const folder_lock_js_1 = require("./embedded/folder-lock.js");
const newer_cluster_js_1 = require("./embedded/newer-cluster.js");
const system_user_js_1 = require("./embedded/system-user.js");
/**
 * Moves the embedded database to the newest PostgreSQL at hand: a backup of all, restored into a new cluster, compared row for row, which then takes
 * the place of the former. That one stays, and the backup. Null where there is nothing to move. One that was cut short is ended.
 */
async function upgradeEmbedded(plan) {
    const dataDir = (0, data_dir_js_1.usableDataDir)(plan.dataDir, plan.log);
    const halfway = (0, newer_cluster_js_1.awaitedMajor)(dataDir);
    if (halfway !== undefined)
        return endUnderLock(dataDir, halfway);
    const from = (0, cluster_js_1.clusterMajor)((0, data_dir_js_1.clusterFolder)(dataDir));
    if (from === undefined || from >= newestMajor(dataDir))
        return null;
    const former = await (0, embedded_postgres_js_1.startEmbeddedPostgres)({
        dataDir: { path: dataDir, chosen: true },
        log: plan.log,
        engine: plan.formerEngine,
    });
    try {
        const backup = backupOf(dataDir, from);
        plan.log(`Backing up into ${backup} …`);
        node_fs_1.default.mkdirSync(node_path_1.default.dirname(backup), { recursive: true, mode: 0o700 });
        const pieces = node_stream_1.Readable.from((0, write_backup_js_1.writeBackup)(former.url, plan.version, () => undefined));
        await (0, whole_file_js_1.wholeFile)(backup, 0o600, (into) => (0, promises_1.pipeline)(pieces, into));
        await bringOver(backup, (0, newer_cluster_js_1.emptySideFolder)(dataDir), plan.log);
    }
    catch (error) {
        node_fs_1.default.rmSync((0, newer_cluster_js_1.sideFolder)(dataDir), { recursive: true, force: true });
        throw error;
    }
    finally {
        await former.stop();
    }
    return endUnderLock(dataDir, from);
}
/** Whoever has started on the folder since the former server stopped holds it, and nothing is exchanged beneath them. */
async function endUnderLock(dataDir, from) {
    const lock = await (0, folder_lock_js_1.lockFolder)(dataDir);
    try {
        (0, newer_cluster_js_1.declareWhole)(dataDir, from);
        (0, newer_cluster_js_1.exchange)(dataDir, from);
    }
    finally {
        lock.release();
    }
    const to = (0, cluster_js_1.clusterMajor)((0, data_dir_js_1.clusterFolder)(dataDir)) ?? from;
    return { from, to, former: (0, newer_cluster_js_1.formerCluster)(dataDir, from), backup: backupOf(dataDir, from) };
}
/** The newest that is at hand, which is what a new cluster is made by. */
function newestMajor(dataDir) {
    const scratch = node_fs_1.default.mkdtempSync(node_path_1.default.join(dataDir, 'engines-'));
    try {
        return (0, binaries_js_1.findBinaries)(undefined, (0, system_user_js_1.databaseUser)((0, data_dir_js_1.clusterFolder)(dataDir)), scratch).major;
    }
    finally {
        node_fs_1.default.rmSync(scratch, { recursive: true });
    }
}
async function bringOver(file, side, log) {
    const newer = await (0, embedded_postgres_js_1.startEmbeddedPostgres)({ dataDir: { path: side, chosen: true }, log });
    try {
        const backup = await (0, read_backup_js_1.openBackup)(file);
        try {
            log('Bringing everything into the newer PostgreSQL, and comparing …');
            await (0, restore_js_1.restore)(backup, newer.url, () => undefined);
        }
        finally {
            backup.close();
        }
    }
    finally {
        await newer.stop();
    }
}
const backupOf = (dataDir, major) => node_path_1.default.join(dataDir, 'backups', `of-postgresql-${major}.zip`);
//# sourceMappingURL=upgrade-embedded.js.map