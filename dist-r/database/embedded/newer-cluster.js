"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.formerCluster = exports.sideFolder = void 0;
exports.emptySideFolder = emptySideFolder;
exports.declareWhole = declareWhole;
exports.awaitedMajor = awaitedMajor;
exports.exchange = exchange;
exports.refuseHalfway = refuseHalfway;
const node_fs_1 = __importDefault(require("node:fs"));
const node_path_1 = __importDefault(require("node:path"));
const cluster_js_1 = require("./cluster.js");
const data_dir_js_1 = require("./data-dir.js");
const embedded_postgres_error_js_1 = require("./embedded-postgres-error.js");
/** In the side folder once everything is in the newer cluster: holds the major version of the one that it is to replace. */
const WHOLE = 'whole';
/** What belongs to a cluster, beside its folder: it goes where that goes, before it. */
const BESIDE = ['.password', '.log', '.log.1'];
/** The folder in which a newer cluster is made before it takes the place of the one in `dataDir`. */
const sideFolder = (dataDir) => node_path_1.default.join(dataDir, 'postgres.upgrade');
exports.sideFolder = sideFolder;
/** Where the older cluster stays: nothing of it is removed. */
const formerCluster = (dataDir, major) => `${(0, data_dir_js_1.clusterFolder)(dataDir)}-${major}`;
exports.formerCluster = formerCluster;
/** Begins with an empty side folder: what an upgrade that was cut short has left there is worth nothing. */
function emptySideFolder(dataDir) {
    const side = (0, exports.sideFolder)(dataDir);
    node_fs_1.default.rmSync(side, { recursive: true, force: true });
    node_fs_1.default.mkdirSync(side, { mode: 0o711 });
    return side;
}
/** From now on the cluster of the side folder is the one that counts, whatever happens. */
function declareWhole(dataDir, formerMajor) {
    const file = node_path_1.default.join((0, exports.sideFolder)(dataDir), WHOLE);
    node_fs_1.default.writeFileSync(`${file}.new`, String(formerMajor), { flush: true });
    node_fs_1.default.renameSync(`${file}.new`, file);
}
/** The major version of the cluster that waits to be replaced by one that is whole; undefined where none does. */
function awaitedMajor(dataDir) {
    const file = node_path_1.default.join((0, exports.sideFolder)(dataDir), WHOLE);
    return node_fs_1.default.existsSync(file) ? Number(node_fs_1.default.readFileSync(file, 'utf8')) : undefined;
}
/** Puts the cluster of the side folder into the place of the former one. Each step may be the last of a process: done again, it goes on. */
function exchange(dataDir, formerMajor) {
    const [here, former] = [(0, data_dir_js_1.clusterFolder)(dataDir), (0, exports.formerCluster)(dataDir, formerMajor)];
    const newer = (0, data_dir_js_1.clusterFolder)((0, exports.sideFolder)(dataDir));
    if ((0, cluster_js_1.clusterMajor)(here) === formerMajor)
        moveCluster(here, former);
    if (node_fs_1.default.existsSync(newer))
        moveCluster(newer, here);
    node_fs_1.default.rmSync((0, exports.sideFolder)(dataDir), { recursive: true });
}
/** Throws where an upgrade was cut short between the two clusters: a start would make a third, which is empty. */
function refuseHalfway(dataDir) {
    if (awaitedMajor(dataDir) === undefined)
        return;
    throw new embedded_postgres_error_js_1.EmbeddedPostgresError(`An upgrade of the database in ${dataDir} was cut short: end it by “demarche upgrade”; nothing is lost.`);
}
/** The folder goes last: as long as it is there, what belongs to it may not be all there. */
function moveCluster(from, to) {
    for (const ending of BESIDE) {
        if (node_fs_1.default.existsSync(from + ending))
            node_fs_1.default.renameSync(from + ending, to + ending);
    }
    node_fs_1.default.renameSync(from, to);
}
//# sourceMappingURL=newer-cluster.js.map