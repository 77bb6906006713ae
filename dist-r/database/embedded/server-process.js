"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.startServer = startServer;
const node_child_process_1 = require("node:child_process");
const node_events_1 = require("node:events");
const node_fs_1 = __importDefault(require("node:fs"));
const promises_1 = require("node:timers/promises");
const node_path_1 = __importDefault(require("node:path"));
const embedded_postgres_error_js_1 = require("./embedded-postgres-error.js");
const orphan_js_1 = require("./orphan.js");
const postmaster_pid_js_1 = require("./postmaster-pid.js");
const settings_js_1 = require("./settings.js");
const LARGEST_LOG = 5 * 1024 * 1024;
/**
 * Starts the server and waits until it says it is ready, which after a crash means until everything committed has been
 * read back. It gets a process group of its own, so that Ctrl-C reaches the program only, which then stops in order.
 */
async function startServer(plan) {
    const logFile = `${plan.cluster}.log`;
    const since = Date.now();
    for (;;) {
        const from = logSize(logFile);
        const child = launch(plan, logFile);
        if (child.pid !== undefined && (await becomesReady(child, plan)))
            return running(child, child.pid, plan);
        const said = readFrom(logFile, from);
        // Sessions of a server that was killed hold its memory until they notice.
        if (!said.includes('still in use') || Date.now() - since > 15_000)
            throw (0, embedded_postgres_error_js_1.explain)(node_path_1.default.dirname(plan.cluster), said);
        await (0, promises_1.setTimeout)(100);
    }
}
function launch({ cluster, binaries, endpoint, user, scratch, guard, fsync }, logFile) {
    if (logSize(logFile) > LARGEST_LOG)
        node_fs_1.default.renameSync(logFile, `${logFile}.1`);
    // A file rather than a pipe: a pipe blocks the server when we are busy, and is silent once we are dead.
    const log = node_fs_1.default.openSync(logFile, 'a', 0o600);
    try {
        const child = (0, node_child_process_1.spawn)(node_path_1.default.join(binaries.folder, 'postgres'), (0, settings_js_1.serverArguments)(cluster, endpoint, fsync), {
            ...user,
            env: binaries.env,
            cwd: scratch,
            detached: true,
            stdio: ['ignore', log, log],
            windowsHide: true,
        });
        child.on('error', (error) => node_fs_1.default.appendFileSync(logFile, `${error.message}\n`));
        if (child.pid !== undefined)
            guard.watch(child.pid);
        return child;
    }
    finally {
        node_fs_1.default.closeSync(log);
    }
}
/** Whether it gets ready rather than ending. There is no time limit: reading back a long log may take minutes. */
async function becomesReady(child, { cluster, log }) {
    const since = Date.now();
    let nextWord = 5_000;
    while (child.exitCode === null && child.signalCode === null) {
        const state = (0, postmaster_pid_js_1.readPostmasterPid)(cluster);
        if (state?.status === 'ready' && state.pid === child.pid)
            return true;
        const waited = Date.now() - since;
        if (waited > nextWord) {
            log(`The database is reading back what was written before it was interrupted (${Math.round(waited / 1000)} s) …`);
            nextWord *= 2;
        }
        await (0, promises_1.setTimeout)(10);
    }
    return false;
}
function running(child, pid, { cluster }) {
    const ended = child.exitCode === null && child.signalCode === null
        ? (0, node_events_1.once)(child, 'exit').then(() => undefined)
        : Promise.resolve();
    // The server alone keeps no program alive; the guard stops it when the program ends.
    child.unref();
    return {
        pid,
        ended,
        async stop() {
            child.ref();
            await (0, orphan_js_1.stopServer)(pid, cluster);
            await ended;
        },
    };
}
function logSize(file) {
    return node_fs_1.default.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
function readFrom(file, position) {
    const text = node_fs_1.default.readFileSync(file);
    return text.subarray(position <= text.length ? position : 0).toString('utf8');
}
//# sourceMappingURL=server-process.js.map