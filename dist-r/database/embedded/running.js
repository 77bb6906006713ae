"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.runningConnection = runningConnection;
const cluster_js_1 = require("./cluster.js");
const data_dir_js_1 = require("./data-dir.js");
const postmaster_pid_js_1 = require("./postmaster-pid.js");
const processes_js_1 = require("./processes.js");
const provision_js_1 = require("./provision.js");
/**
 * How to reach the embedded PostgreSQL that another Démarche is running on `dataDir` just now, as the program's own role;
 * `undefined` where none is ready there.
 */
function runningConnection(dataDir) {
    const cluster = (0, data_dir_js_1.clusterFolder)(dataDir);
    const server = (0, postmaster_pid_js_1.readPostmasterPid)(cluster);
    if (server?.status !== 'ready' || !(0, processes_js_1.isRunning)(server.pid))
        return undefined;
    const { port, socketFolder } = server;
    const own = { port, user: provision_js_1.OWNER, database: provision_js_1.OWNER };
    return socketFolder === ''
        ? { ...own, host: '127.0.0.1', password: (0, cluster_js_1.clusterPassword)(cluster) }
        : { ...own, host: socketFolder };
}
//# sourceMappingURL=running.js.map