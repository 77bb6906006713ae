"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.usableDataDir = usableDataDir;
exports.dataFolder = dataFolder;
exports.uploadsFolder = uploadsFolder;
exports.clusterFolder = clusterFolder;
const node_fs_1 = __importDefault(require("node:fs"));
const node_path_1 = __importDefault(require("node:path"));
const embedded_postgres_error_js_1 = require("./embedded-postgres-error.js");
const system_user_js_1 = require("./system-user.js");
/** Where root's data goes when the project lies in a folder that only root may enter. */
const SHARED_DATA_DIR = '/var/lib/demarche';
/**
 * The folder that data really goes to. Root's PostgreSQL runs as another user; where that user can't reach the default
 * folder, `/var/lib/demarche` is used and said. A folder that somebody chose is never exchanged for another.
 *
 * @throws EmbeddedPostgresError when the chosen folder is none, or can't be reached
 */
function usableDataDir(dataDir, log) {
    // Asked first: whether another user can enter a file is told differently by different versions of Node.
    if (node_fs_1.default.statSync(dataDir.path, { throwIfNoEntry: false })?.isDirectory() === false)
        throw (0, embedded_postgres_error_js_1.explain)(dataDir.path, 'ENOTDIR');
    if ((0, system_user_js_1.canReach)((0, system_user_js_1.databaseUser)(clusterFolder(dataDir.path)), dataDir.path))
        return dataDir.path;
    if (dataDir.chosen)
        throw unreachable(dataDir.path);
    log(`The PostgreSQL user can't reach ${dataDir.path}; the data is in ${SHARED_DATA_DIR}.`);
    return SHARED_DATA_DIR;
}
/** The same where it has been said already, or nothing is to run there. */
function dataFolder(dataDir) {
    return dataDir.chosen ? dataDir.path : usableDataDir(dataDir, () => undefined);
}
/** The folder of uploads inside the data folder: beside the database, wherever that is. */
function uploadsFolder(dataDir) {
    return node_path_1.default.join(dataFolder(dataDir), 'uploads');
}
/** The database's own folder inside the data folder. */
function clusterFolder(dataDir) {
    return node_path_1.default.join(dataDir, 'postgres');
}
function unreachable(dataDir) {
    return new embedded_postgres_error_js_1.EmbeddedPostgresError(`DATA_DIR is ${dataDir}, which PostgreSQL can't reach because root runs it as another user: choose a folder outside private ones, such as ${SHARED_DATA_DIR}.`);
}
//# sourceMappingURL=data-dir.js.map