"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startJobRunner = startJobRunner;
const promises_1 = require("node:timers/promises");
const graphile_worker_1 = require("graphile-worker");
const pg_1 = require("pg");
const session_js_1 = require("./session.js");
const url_of_js_1 = require("./url-of.js");
/** Begins to work through the queue; its tables are made where they are not there yet. It goes on by itself when the database was away. */
async function startJobRunner(database, doing) {
    const pool = poolFor(database, doing.concurrency);
    const leaving = new AbortController();
    let runner;
    try {
        runner = await begin(pool, doing);
    }
    catch (error) {
        await pool.end();
        throw error;
    }
    const keptOn = keepOn(() => runner.promise, async () => (runner = await begin(pool, doing)), leaving.signal);
    return {
        addJob: (...job) => runner.addJob(...job),
        stop: async () => {
            leaving.abort();
            // One that has ended by itself says so; and there may be one that has begun just now.
            await runner.stop().catch(() => undefined);
            await keptOn;
            await runner.stop().catch(() => undefined);
            await pool.end();
        },
    };
}
/** So long after the queue was lost it is looked for again, in milliseconds. */
const LOOKS_AGAIN_AFTER = 1_000;
/** Begins anew whenever it has ended, until `leaving`. */
async function keepOn(ended, anew, leaving) {
    const isLeft = () => leaving.aborted;
    while (!isLeft()) {
        await ended().catch(() => undefined);
        for (let isBack = false; !isBack && !isLeft();) {
            await (0, promises_1.setTimeout)(LOOKS_AGAIN_AFTER, undefined, { signal: leaving }).catch(() => undefined);
            if (!isLeft())
                isBack = await anew().then(() => true, () => false);
        }
    }
}
function poolFor(database, concurrency) {
    const pool = new pg_1.Pool({
        connectionString: (0, url_of_js_1.urlOf)(database.connection),
        // One listens, one takes work up, and each who works may hold one.
        max: concurrency + 2,
        options: (0, session_js_1.sessionOptions)({ statement: 60, lock: 10, idle: 300 }),
        application_name: 'demarche jobs',
    });
    pool.on('error', () => undefined);
    pool.on('connect', session_js_1.surviveLoss);
    return pool;
}
function begin(pool, { tasks, concurrency, lookedAtEvery, crontab = [] }) {
    return (0, graphile_worker_1.run)({
        ...{ pgPool: pool, concurrency, noHandleSignals: true, pollInterval: lookedAtEvery, parsedCronItems: crontab },
        logger: new graphile_worker_1.Logger(() => () => undefined),
        taskList: tasks,
        // Without a delay nobody waits for the word that a job has ended: where the database is away then, Node would end with it.
        preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    });
}
//# sourceMappingURL=job-runner.js.map