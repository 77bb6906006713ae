"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ReaderPools = void 0;
const node_os_1 = require("node:os");
const pg_1 = require("pg");
const asker_js_1 = require("../common/asker.js");
const replica_js_1 = require("./replicas/replica.js");
const settled_js_1 = require("./replicas/settled.js");
const wal_position_js_1 = require("./replicas/wal-position.js");
const session_js_1 = require("./session.js");
const shares_js_1 = require("./shares.js");
const timed_client_js_1 = require("./timed-client.js");
/** More slow questions than there are processors would end no sooner, and hold up what is quick. */
const SLOW = Math.min(4, Math.max(2, (0, node_os_1.availableParallelism)()));
/**
 * Readers of each kind have connections of their own, so that many of one kind leave the others theirs, and writers theirs:
 * how many there are at most, how many of them one network may have, and how many of those for slow questions, how long one waits to be
 * lent one (milliseconds), and how long a question may take (seconds).
 */
const KINDS = {
    page: { most: 8, share: 6, slow: SLOW, waits: 5_000, statement: 20 },
    // A whole file takes the time it takes: whoever does not take it is cut off by the one who sends it.
    export: { most: 2, share: 1, slow: 1, waits: 2_000, statement: 0 },
    health: { most: 1, share: 1, slow: 1, waits: 900, statement: 1 },
    // The program itself, which looks how far servers are.
    watch: { most: 1, share: 1, slow: 1, waits: 900, statement: 1 },
};
/**
 * One question takes one processor: beside others it would wait for the helpers it asked for. What it gathers of a million events has room, or
 * all of them would be looked at again.
 */
const ROOM = '-c max_parallel_workers_per_gather=0 -c work_mem=16MB';
/** Where there is another to ask, nobody waits long for a connection (milliseconds), and for an answer no longer than the server would take (seconds more). */
const REPLICA_WAITS = 900;
const LOST_AFTER = 5;
/** Connections for reading: of the primary, and of replicas for those who ask to read, as far as they have what is to be seen. */
class ReaderPools {
    constructor(url, replicaUrls) {
        this.turn = 0;
        /** How often a connection was lent, by whose it was. */
        this.lent = { primary: 0, replica: 0 };
        this.shares = new Map(kinds().map((kind) => [kind, new shares_js_1.Shares(KINDS[kind].share, KINDS[kind].waits, KINDS[kind].slow)]));
        this.primary = new Map(kinds().map((kind) => [kind, poolOf(url, kind)]));
        this.replicas = replicaUrls.map((one) => new replica_js_1.Replica(new Map(kinds().map((kind) => [kind, poolOf(one, kind, true)])), 'watch'));
        if (this.replicas.length > 0)
            this.settled = new settled_js_1.Settled(() => this.position());
    }
    /** Whether all read where it is written. */
    get areOfPrimary() {
        return this.replicas.length === 0;
    }
    /** For a question that is `quick`, or one of which that is not known; `anew` of the primary, where a replica has failed. */
    async lend(kind, quick, anew = false) {
        const network = (0, asker_js_1.networkAsking)();
        const giveBack = network === undefined ? undefined : await this.shares.get(kind)?.take(network, quick);
        try {
            const ofReplica = anew ? undefined : await this.ofReplica(kind);
            const [client, release] = ofReplica ?? (await this.ofPrimary(kind));
            this.lent[ofReplica ? 'replica' : 'primary'] += 1;
            return [[client, (broken) => (release(broken), giveBack?.())], ofReplica !== undefined];
        }
        catch (error) {
            giveBack?.();
            throw error;
        }
    }
    /** Resolves when every replica that anybody may read from sees what was committed before `position`. */
    async reach(position) {
        await Promise.all(this.replicas.map((replica) => replica.reach(position)));
    }
    /** The pools by the kind of their readers, those of one kind together. */
    *all() {
        yield* this.primary;
        for (const { pools } of this.replicas)
            for (const [kind, pool] of pools)
                yield [`${kind} replica`, pool];
    }
    async end() {
        this.settled?.stop();
        await Promise.all([...this.all()].map(([, pool]) => pool.end()));
    }
    /** Whoever writes, and the program itself, sees all there is. */
    async ofReplica(kind) {
        const [asked, everybody] = [(0, asker_js_1.asking)(), this.settled?.upTo];
        if (!asked || kind === 'watch' || everybody === undefined || everybody === null)
            return undefined;
        this.turn += 1;
        for (const at of this.replicas.keys()) {
            const replica = this.replicas[(this.turn + at) % this.replicas.length];
            const lent = await replica?.lend(kind, { own: asked.position, everybody });
            if (lent)
                return lent;
        }
        return undefined;
    }
    async ofPrimary(kind) {
        const pool = this.primary.get(kind);
        if (!pool)
            throw new Error(`There is no pool for ${kind}`);
        const client = await pool.connect();
        return [client, (broken) => client.release(broken)];
    }
    /** How far the primary is. */
    async position() {
        const answer = await this.primary
            .get('watch')
            ?.query(`SELECT ${wal_position_js_1.SEEN_UP_TO} AS position`);
        return answer?.rows[0]?.position ?? 0;
    }
}
exports.ReaderPools = ReaderPools;
const kinds = () => Object.keys(KINDS);
function poolOf(url, kind, ofReplica = false) {
    const { most, waits, statement } = KINDS[kind];
    const pool = new pg_1.Pool({
        connectionString: url,
        application_name: `demarche ${kind}`,
        Client: timed_client_js_1.TimedClient,
        max: most,
        connectionTimeoutMillis: ofReplica ? Math.min(waits, REPLICA_WAITS) : waits,
        ...(ofReplica && statement > 0 ? { query_timeout: (statement + LOST_AFTER) * 1_000 } : {}),
        options: `${(0, session_js_1.sessionOptions)({ statement, lock: 5, idle: 60 })} ${ROOM}`,
    });
    pool.on('connect', session_js_1.surviveLoss);
    // One that breaks while it lies in the pool is thrown away, which is all there is to do.
    pool.on('error', () => undefined);
    return pool;
}
//# sourceMappingURL=reader-pools.js.map