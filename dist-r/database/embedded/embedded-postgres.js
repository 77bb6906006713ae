"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.startEmbeddedPostgres = startEmbeddedPostgres;
const node_fs_1 = __importDefault(require("node:fs"));
const connection_js_1 = require("../connection.js");
const binaries_js_1 = require("./binaries.js");
const cluster_js_1 = require("./cluster.js");
const data_dir_js_1 = require("./data-dir.js");
const embedded_postgres_error_js_1 = require("./embedded-postgres-error.js");
const endpoint_js_1 = require("./endpoint.js");
const folder_lock_js_1 = require("./folder-lock.js");
const guard_js_1 = require("./guard.js");
const keep_running_js_1 = require("./keep-running.js");
const orphan_js_1 = require("./orphan.js");
const provision_js_1 = require("./provision.js");
const newer_cluster_js_1 = require("./newer-cluster.js");
const scratch_js_1 = require("./scratch.js");
const system_user_js_1 = require("./system-user.js");
/**
 * Runs a real PostgreSQL on a folder for as long as this process lives. When the server dies it is started again; when
 * this process dies, however suddenly, a guard stops the server; what is left over all the same is cleared at the next
 * start. Nothing that was committed is lost by any of it.
 *
 * @throws EmbeddedPostgresError in one sentence: folder in use, made by another major version, out of reach, disk full …
 */
async function startEmbeddedPostgres(options) {
    const dataDir = makeDataDir(options);
    const lock = await (0, folder_lock_js_1.lockFolder)(dataDir).catch((error) => {
        throw (0, embedded_postgres_error_js_1.explain)(dataDir, error);
    });
    try {
        const server = await run(dataDir, options);
        const stop = once(async () => {
            await server.stop();
            lock.release();
        });
        return { ...server, stop };
    }
    catch (error) {
        lock.release();
        throw (0, embedded_postgres_error_js_1.explain)(dataDir, error);
    }
}
async function run(dataDir, options) {
    const { log, engine, fsync = true, transport = process.platform === 'win32' ? 'tcp' : 'socket' } = options;
    (0, newer_cluster_js_1.refuseHalfway)(dataDir);
    const cluster = (0, data_dir_js_1.clusterFolder)(dataDir);
    const user = (0, system_user_js_1.databaseUser)(cluster);
    refuseForeignOwner(cluster);
    const undo = [];
    const stop = async () => {
        for (const step of undo.splice(0).reverse())
            await step();
    };
    try {
        const scratch = (0, scratch_js_1.makeScratch)(dataDir, user);
        undo.push(() => scratch.remove());
        const binaries = (0, binaries_js_1.findBinaries)((0, cluster_js_1.clusterMajor)(cluster), user, scratch.folder, engine);
        await (0, orphan_js_1.clearOrphan)(cluster, log);
        const place = { cluster, binaries, user, scratch: scratch.folder, fsync };
        if ((0, cluster_js_1.clusterMajor)(cluster) === undefined)
            await (0, cluster_js_1.createCluster)(place);
        const endpoint = await (0, endpoint_js_1.chooseEndpoint)(scratch.folder, transport);
        const guard = (0, guard_js_1.startGuard)(cluster, scratch.folder, binaries);
        undo.push(() => guard.release());
        const server = await (0, keep_running_js_1.keepRunning)({ ...place, endpoint, guard, log });
        undo.push(() => server.stop());
        const { host, port } = endpoint;
        const password = (0, cluster_js_1.clusterPassword)(cluster);
        const secret = transport === 'tcp' ? { password } : {};
        const administrator = { host, port, user: cluster_js_1.SUPERUSER, database: 'postgres', ...secret };
        await (0, provision_js_1.provision)(administrator, password);
        const connection = { ...administrator, user: provision_js_1.OWNER, database: provision_js_1.OWNER };
        return { dataDir, connection, url: (0, connection_js_1.connectionUrl)(connection), administrator, stop };
    }
    catch (error) {
        await stop();
        throw error;
    }
}
/** Other users may pass through the folder to the cluster, which is closed to them, but not list it. */
function makeDataDir(options) {
    try {
        const dataDir = (0, data_dir_js_1.usableDataDir)(options.dataDir, options.log);
        // Making folders on a read-only disk reports a missing parent; asking first gives the true reason.
        node_fs_1.default.accessSync((0, system_user_js_1.nearestFolder)(dataDir), node_fs_1.default.constants.W_OK);
        node_fs_1.default.mkdirSync(dataDir, { recursive: true, mode: 0o711 });
        return node_fs_1.default.realpathSync(dataDir);
    }
    catch (error) {
        throw (0, embedded_postgres_error_js_1.explain)(options.dataDir.path, error);
    }
}
function refuseForeignOwner(cluster) {
    const me = process.getuid?.();
    const owner = node_fs_1.default.statSync(cluster, { throwIfNoEntry: false })?.uid;
    if (owner === undefined || me === undefined || me === 0 || owner === me)
        return;
    throw new embedded_postgres_error_js_1.EmbeddedPostgresError(`The database in ${cluster} belongs to user ${owner} and this is user ${me}: start Démarche as its owner, or set DATA_DIR to another folder.`);
}
function once(work) {
    let done;
    return () => (done ??= work());
}
//# sourceMappingURL=embedded-postgres.js.map