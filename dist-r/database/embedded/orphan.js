"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.clearOrphan = clearOrphan;
exports.stopServer = stopServer;
const node_fs_1 = __importDefault(require("node:fs"));
const promises_1 = require("node:timers/promises");
const embedded_postgres_error_js_1 = require("./embedded-postgres-error.js");
const postmaster_pid_js_1 = require("./postmaster-pid.js");
const processes_js_1 = require("./processes.js");
/** How a server is asked to end, each way for so long before the next one: fast, immediate, and by force. */
const WAYS = [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 10_000],
];
/**
 * Clears a cluster of what an earlier run left behind. A server that still runs is stopped rather than adopted, as it
 * may have been started by other binaries with other settings. A pid file that names a stranger is removed; one that
 * names nobody is left to the server, which checks for itself that no memory of the old run is in use.
 *
 * The caller holds the folder's lock, so no living Démarche owns that server.
 */
async function clearOrphan(cluster, log) {
    const left = (0, postmaster_pid_js_1.readPostmasterPid)(cluster);
    if (!left)
        return;
    const whose = whoseProcess(left.pid, cluster);
    if (whose === 'unknown') {
        throw new embedded_postgres_error_js_1.EmbeddedPostgresError(`A PostgreSQL (process ${left.pid}) may be running on ${cluster}, and this user can't tell: stop it first.`);
    }
    if (whose === 'ours') {
        log(`Stopping the database that an earlier run left behind (process ${left.pid}) …`);
        await stopServer(left.pid, cluster);
    }
    else if (whose === 'stranger') {
        node_fs_1.default.rmSync((0, postmaster_pid_js_1.postmasterPidFile)(cluster), { force: true });
    }
    endSessions(cluster);
}
/** Ends a server by ever harder means, and returns when it is gone. */
async function stopServer(pid, cluster) {
    for (const [signal, patience] of WAYS) {
        if (whoseProcess(pid, cluster) !== 'ours')
            return;
        process.kill(pid, signal);
        for (let waited = 0; waited < patience && (0, processes_js_1.isRunning)(pid); waited += 20)
            await (0, promises_1.setTimeout)(20);
        if (!(0, processes_js_1.isRunning)(pid))
            return;
    }
    throw new embedded_postgres_error_js_1.EmbeddedPostgresError(`The PostgreSQL (process ${pid}) on ${cluster} does not end: stop it first.`);
}
function whoseProcess(pid, cluster) {
    if (!(0, processes_js_1.isRunning)(pid))
        return exists(pid) ? 'stranger' : 'nobody';
    const command = (0, processes_js_1.commandLine)(pid);
    if (command === undefined)
        return (0, processes_js_1.isRunning)(pid) ? 'unknown' : 'nobody';
    if (!/\bpostgres\b/.test(command))
        return 'stranger';
    const folder = (0, processes_js_1.workingFolder)(pid);
    if (`${command} `.includes(`-D ${cluster} `) || folder === cluster)
        return 'ours';
    return folder === undefined ? 'unknown' : 'stranger';
}
/** A zombie holds its id although it no longer runs, and the server would take it for a living rival. */
function exists(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch {
        return false;
    }
}
/**
 * When a server is killed, a session of its may go on computing and keep the memory that the next server wants. With
 * no server above it nothing it does can be kept, so it is ended.
 */
function endSessions(cluster) {
    for (const pid of (0, processes_js_1.allProcesses)()) {
        if ((0, processes_js_1.workingFolder)(pid) !== cluster || !(0, processes_js_1.commandLine)(pid)?.startsWith('postgres'))
            continue;
        try {
            process.kill(pid, 'SIGKILL');
        }
        catch {
            // It has ended by itself meanwhile.
        }
    }
}
//# sourceMappingURL=orphan.js.map