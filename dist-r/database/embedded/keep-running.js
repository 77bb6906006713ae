"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DEATHS = void 0;
exports.keepRunning = keepRunning;
const node_diagnostics_channel_1 = require("node:diagnostics_channel");
const promises_1 = require("node:timers/promises");
const orphan_js_1 = require("./orphan.js");
const server_process_js_1 = require("./server-process.js");
/** On this channel it is told whenever the server ended unasked. */
exports.DEATHS = (0, node_diagnostics_channel_1.channel)('demarche:embedded-death');
/** How long it waits before it starts the server again, in milliseconds: after each further death within a minute longer. */
const WAITS = [0, 100, 500, 2_000, 5_000, 10_000];
const LONGEST = 30_000;
/**
 * Starts the server and starts it again whenever it ends unasked, at the same address, so that a pool of connections
 * recovers by itself. It never gives up, for whatever kills the server may end, a full disk too; until then everybody is told
 * that the database is away, and the log why.
 */
async function keepRunning(plan) {
    const stopping = new AbortController();
    const deaths = [];
    let server = await (0, server_process_js_1.startServer)(plan);
    let restarted = Promise.resolve();
    const watch = ({ pid, ended }) => void ended.then(() => {
        if (stopping.signal.aborted)
            return;
        server = undefined;
        exports.DEATHS.publish({ pid });
        plan.log(`The database (process ${pid}) ended unexpectedly and is started again.`);
        restarted = restart();
    });
    const restart = async () => {
        while (!server) {
            await (0, promises_1.setTimeout)(waitAfter(deaths, Date.now()), undefined, { signal: stopping.signal }).catch(() => undefined);
            if (stopping.signal.aborted)
                return;
            server = await startedAgain(plan);
        }
        watch(server);
    };
    watch(server);
    return {
        async stop() {
            stopping.abort();
            await restarted;
            await server?.stop();
        },
    };
}
/** Notes a death, and gives how long to wait after it: the longer, the more there were within a minute. */
function waitAfter(deaths, now) {
    deaths.push(now);
    while ((deaths[0] ?? now) <= now - 60_000)
        deaths.shift();
    return WAITS[deaths.length - 1] ?? LONGEST;
}
/** The server, or nothing where it died while it started or could not be started: the log says why. */
async function startedAgain(plan) {
    try {
        await (0, orphan_js_1.clearOrphan)(plan.cluster, plan.log);
        return await (0, server_process_js_1.startServer)(plan);
    }
    catch (error) {
        tellWhy(plan.log, error);
        return undefined;
    }
}
function tellWhy(log, error) {
    log(`${error instanceof Error ? error.message : String(error)} It will be tried again.`);
}
//# sourceMappingURL=keep-running.js.map