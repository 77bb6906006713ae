"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Replica = void 0;
const promises_1 = require("node:timers/promises");
const wal_position_js_1 = require("./wal-position.js");
/** A replica that does not say within so many milliseconds how far it is, is away. */
const ANSWERS_MS = 500;
/** So long one waits for a replica that is a moment behind, and so often it is asked meanwhile, in milliseconds. */
const PATIENCE_MS = 30;
const AGAIN_MS = 3;
/** So long nobody is sent to a replica that was found to be away, behind or promoted. */
const REST_MS = 1_000;
/** By then every node has found out by itself that a replica is behind, so that nobody waits for it any more. */
const FOUND_OUT_MS = 3_000;
/** A replica that answers reads while it has what its readers are to see. */
class Replica {
    constructor(pools, watching) {
        this.pools = pools;
        this.watching = watching;
        this.restsUntil = 0;
        this.amissSince = null;
        /** Up to where each connection was last found to see: a server that starts again has other connections. */
        this.seen = new WeakMap();
    }
    /** A connection that sees enough; undefined where there is none at once. */
    async lend(kind, { own, everybody }) {
        const pool = this.pools.get(kind);
        if (!pool || performance.now() < this.restsUntil || !hasRoom(pool))
            return undefined;
        const least = Math.max(own, everybody);
        const lent = await this.take(pool, least, PATIENCE_MS);
        if (lent === 'behind' && least > everybody)
            return undefined;
        if (typeof lent === 'string') {
            this.rest();
            return undefined;
        }
        this.amissSince = null;
        return lent;
    }
    /** Resolves when it sees up to `position`, or when by now no node would ask it any more. */
    async reach(position) {
        if (this.amissSince !== null && performance.now() - this.amissSince > FOUND_OUT_MS)
            return;
        const until = performance.now() + FOUND_OUT_MS;
        const pool = this.pools.get(this.watching);
        const lent = pool && (await this.take(pool, position, FOUND_OUT_MS));
        if (typeof lent === 'object') {
            lent[1]();
            return;
        }
        this.rest();
        await (0, promises_1.setTimeout)(Math.max(0, until - performance.now()), undefined, { ref: false });
    }
    rest() {
        this.restsUntil = performance.now() + REST_MS;
        this.amissSince ??= performance.now();
    }
    async take(pool, least, patience) {
        const client = await pool.connect().catch(() => undefined);
        if (!client)
            return 'away';
        const sees = await this.sees(client, least, patience).catch(() => null);
        if (sees === true)
            return [client, (broken) => client.release(broken)];
        client.release(sees === null);
        return sees === null ? 'away' : 'behind';
    }
    /** Whether `client` sees up to `least`, or does so within `patience` milliseconds; null where it is no replica's. */
    async sees(client, least, patience) {
        const until = performance.now() + patience;
        for (let seen = this.seen.get(client) ?? -1; seen < least;) {
            const asked = client.query(`SELECT ${wal_position_js_1.REPLAYED_UP_TO} AS seen`);
            const answer = await Promise.race([asked, (0, promises_1.setTimeout)(ANSWERS_MS, null, { ref: false })]);
            // The question that was not answered fails when its connection is closed.
            if (answer === null)
                asked.catch(() => undefined);
            const [row] = answer?.rows ?? [];
            if (row?.seen === undefined || row.seen === null)
                return null;
            seen = row.seen;
            this.seen.set(client, seen);
            if (seen >= least)
                break;
            if (performance.now() >= until)
                return false;
            await (0, promises_1.setTimeout)(AGAIN_MS);
        }
        return true;
    }
}
exports.Replica = Replica;
/** Whether one need not wait for others to be lent a connection. */
function hasRoom({ idleCount, totalCount, waitingCount, options: { max } }) {
    // Whoever is lent an idle one waits for a moment, too.
    return waitingCount < idleCount + max - totalCount;
}
//# sourceMappingURL=replica.js.map