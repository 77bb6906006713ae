"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Watch = exports.TakenMeanwhile = void 0;
exports.givingWay = givingWay;
const promises_1 = require("node:timers/promises");
const pg_1 = require("pg");
const problem_js_1 = require("../common/problem.js");
const session_js_1 = require("./session.js");
/** So long somebody waits for a long transaction before it gives way, in milliseconds: less than the ten seconds after which whoever waits is told to come back. */
const PATIENCE = 6_000;
/** So often it is looked whether somebody waits. */
const LOOKED_EVERY = 500;
/** So often what gave way is begun again; then whoever asked for it is told to come back. */
const MOST_TRIES = 6;
/**
 * Does a long transaction by `work`, which tells the watch when it has begun. As soon as somebody has waited for it for {@link PATIENCE}, it is ended and begun again
 * when they have got what they waited for, so it must leave nothing behind but what it writes. Throws `busy` where that happens again and again.
 */
async function givingWay(url, work) {
    for (let tries = 1;; tries += 1) {
        const watch = new Watch(url);
        try {
            return await work(watch);
        }
        catch (error) {
            // It hears of its end sooner than whoever ended it of having done so.
            await watch.end();
            if (!watch.gaveWay && !(error instanceof TakenMeanwhile))
                throw error;
            if (tries === MOST_TRIES)
                throw busy();
        }
        finally {
            await watch.end();
        }
    }
}
/** Thrown by what is done by {@link givingWay} where somebody else has taken a name that it wanted: done again, it finds that there. */
class TakenMeanwhile extends problem_js_1.Problem {
    constructor() {
        super('busy', 'Somebody made the same at this moment. Nothing was changed; try again.', undefined, {
            retryAfter: 1,
        });
    }
}
exports.TakenMeanwhile = TakenMeanwhile;
/** Looks, by a connection of its own, for those who wait for a transaction: those of the pool may all be taken by them. */
class Watch {
    constructor(url) {
        this.url = url;
        this.ending = new AbortController();
        this.hasEnded = false;
    }
    /** Whether it ended what the transaction was about. */
    get gaveWay() {
        return this.hasEnded;
    }
    /** Inside the transaction, as its first step. */
    async begin(manager) {
        const [row] = await manager.query('SELECT pg_backend_pid() AS pid');
        this.process = row?.pid;
        this.looking ??= this.look();
    }
    async end() {
        this.ending.abort();
        await this.looking;
    }
    async look() {
        let client;
        // What is done before anybody looks needs no connection to look by.
        while (await this.pause()) {
            try {
                client ??= await connected(this.url);
                const { rowCount } = await client.query(END_WHERE_AWAITED, [this.process, PATIENCE]);
                if (rowCount)
                    this.hasEnded = true;
            }
            catch {
                // A connection that broke is made anew: the transaction goes on, or learns by itself that the database is away.
                await client?.end().catch(() => undefined);
                client = undefined;
            }
        }
        await client?.end().catch(() => undefined);
    }
    /** False where it ends meanwhile. */
    pause() {
        return (0, promises_1.setTimeout)(LOOKED_EVERY, true, { signal: this.ending.signal, ref: false }).catch(() => false);
    }
}
exports.Watch = Watch;
async function connected(url) {
    const options = (0, session_js_1.sessionOptions)({ statement: 10, lock: 10, idle: 10 });
    const client = new pg_1.Client({
        connectionString: url,
        application_name: 'demarche',
        connectionTimeoutMillis: 5_000,
        options,
    });
    client.on('error', () => undefined);
    await client.connect();
    return client;
}
/** Only whoever waits for it at that very moment makes it end: by then it cannot be that of another any more. */
const END_WHERE_AWAITED = `SELECT pg_cancel_backend($1::int) WHERE EXISTS (
  SELECT FROM pg_locks l WHERE NOT l.granted AND l.waitstart < clock_timestamp() - $2 * interval '1 ms' AND $1::int = ANY (pg_blocking_pids(l.pid)))`;
function busy() {
    const detail = 'Others are writing the same again and again. Nothing was changed; try again when they are done.';
    return new problem_js_1.Problem('busy', detail, undefined, { retryAfter: 60 });
}
//# sourceMappingURL=give-way.js.map