"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Database = exports.DATA_SOURCE = void 0;
const common_1 = require("@nestjs/common");
const promises_1 = require("node:timers/promises");
const pg_1 = require("pg");
const count_js_1 = require("../common/count.js");
const problem_js_1 = require("../common/problem.js");
const config_token_js_1 = require("../config/config-token.js");
const cancel_js_1 = require("./cancel.js");
const database_problem_js_1 = require("./database-problem.js");
const forgotten_statements_js_1 = require("./forgotten-statements.js");
const give_way_js_1 = require("./give-way.js");
const lend_reader_js_1 = require("./lend-reader.js");
const paces_js_1 = require("./paces.js");
const reader_pools_js_1 = require("./reader-pools.js");
const wal_position_js_1 = require("./replicas/wal-position.js");
const statement_names_js_1 = require("./statement-names.js");
const url_of_js_1 = require("./url-of.js");
/** So often a transaction is begun, then whoever asked for it is told to come back. */
const MOST_TRIES = 6;
/** Those who stood in each other's way wait for unlike times, longer from try to try. */
const pause = (tries) => Math.random() * 40 * 2 ** tries;
exports.DATA_SOURCE = Symbol('DATA_SOURCE');
/** What services and queries ask of the database. */
let Database = class Database {
    constructor(source, { databaseReplicaUrls }) {
        this.source = source;
        this.names = new statement_names_js_1.StatementNames();
        this.paces = new paces_js_1.Paces();
        this.readers = new reader_pools_js_1.ReaderPools((0, url_of_js_1.urlOf)(source), databaseReplicaUrls);
    }
    /** When the last request has been answered. */
    onApplicationShutdown() {
        return this.readers.end();
    }
    /**
     * Rows of a question that changes nothing; a replica answers where there is one that sees enough, and where it fails, the primary. The
     * server keeps the plan of a question that is asked again: planning the JSON of an event costs about as much as reading ten of them.
     */
    async read(sql, parameters = [], from = 'page') {
        const quick = this.paces.isQuick(sql);
        if (from === 'primary')
            return this.ask((0, lend_reader_js_1.asReader)(await (0, lend_reader_js_1.fromPrimary)(this.source), nothing), sql, parameters);
        const [lent, ofReplica] = await this.readers.lend(from, quick);
        try {
            return await this.ask((0, lend_reader_js_1.asReader)(lent, nothing), sql, parameters);
        }
        catch (error) {
            if (!ofReplica || (serves(error) && !(0, database_problem_js_1.isInTheWay)(error)))
                throw error;
            const [again] = await this.readers.lend(from, quick, true);
            return this.ask((0, lend_reader_js_1.asReader)(again, nothing), sql, parameters);
        }
    }
    async ask({ client, giveBack }, sql, parameters) {
        let ended = () => Promise.resolve();
        try {
            const name = this.names.of(sql);
            await (0, forgotten_statements_js_1.closeForgotten)(client, this.names);
            ended = (0, cancel_js_1.endWhenGone)(client);
            const query = { name, text: sql, values: [...parameters] };
            const { rows } = await this.paces.timed(sql, () => client.query(query));
            await ended();
            giveBack(false);
            return rows;
        }
        catch (error) {
            await ended();
            giveBack(!serves(error));
            throw error;
        }
    }
    /**
     * In which state the record is: two questions that are put while it is the same see the same rows. Null where that is not known, for
     * a replica does not tell which transactions are under way.
     */
    async snapshot() {
        if (!this.readers.areOfPrimary)
            return null;
        const [row] = await this.read('SELECT pg_current_snapshot()::text AS snapshot');
        return row?.snapshot ?? null;
    }
    /** A connection for reading, see {@link asReader}. */
    async lend(from, lost) {
        const [lent] = await this.readers.lend(from, false);
        return (0, lend_reader_js_1.asReader)(lent, lost);
    }
    /** Resolves when every replica that anybody may read from sees what the primary had written at `position`; at once where there is none. */
    seenEverywhere(position) {
        return this.readers.reach(position);
    }
    /** How many rows `from` (a FROM clause with its conditions) holds: counted as far as that is quick. */
    async count(from, parameters = []) {
        const total = await this.countSome(from, parameters);
        return total === null ? this.estimate(from, parameters) : (0, count_js_1.exactly)(total);
    }
    /** The same, or null where there are more than are counted. */
    async countSome(from, parameters) {
        const some = `SELECT FROM ${from} LIMIT ${count_js_1.COUNTED + 1}`;
        const [row] = await this.read(`SELECT count(*) AS total FROM (${some}) counted`, parameters);
        const total = Number(row?.total ?? 0);
        return total > count_js_1.COUNTED ? null : total;
    }
    /** About how many there are, where it is known already that they are more than are counted. */
    async estimate(from, parameters) {
        const [plan] = await this.read(`EXPLAIN (FORMAT JSON) SELECT FROM ${from}`, parameters);
        return (0, count_js_1.estimated)(plan?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0);
    }
    /**
     * One transaction: all of `work` or nothing of it. Where the server ended it because two stood in each other's way,
     * `work` is done again from the beginning, so it must leave nothing behind but what it writes. Where the connection that
     * the pool lent had died unused, it begins on another.
     */
    async write(work) {
        for (let tries = 1;; tries += 1) {
            let begun = false;
            try {
                return await this.source.transaction((manager) => {
                    begun = true;
                    return work(manager);
                });
            }
            catch (error) {
                if (tries === MOST_TRIES || !((0, database_problem_js_1.isInTheWay)(error) || (!begun && (0, database_problem_js_1.wasEnded)(error))))
                    throw error;
                await (0, promises_1.setTimeout)(pause(tries));
            }
        }
    }
    /** The same for what may take long: nobody waits for it until they are told to come back, for it gives way to them and is done again. See {@link givingWay}. */
    writeLong(work) {
        return (0, give_way_js_1.givingWay)((0, url_of_js_1.urlOf)(this.source), (watch) => this.write(async (manager) => {
            await watch.begin(manager);
            return work(manager);
        }));
    }
    /** How many connections of each pool are lent and idle, and how many wait for one. */
    poolStates() {
        const writers = this.source.driver.master;
        const states = new Map();
        for (const [pool, { totalCount, idleCount, waitingCount }] of [
            ['write', writers],
            ...this.readers.all(),
        ]) {
            const { lent, idle, waiting } = states.get(pool) ?? { lent: 0, idle: 0, waiting: 0 };
            states.set(pool, {
                ...{ pool, lent: lent + totalCount - idleCount, idle: idle + idleCount, waiting: waiting + waitingCount },
            });
        }
        return [...states.values()];
    }
    /** SQL of a position of the log (WalPosition) beyond all that can be seen at this moment; 0, which some servers alone can tell, where nobody needs it. */
    get seenUpTo() {
        return this.readers.areOfPrimary ? '0::float8' : wal_position_js_1.SEEN_UP_TO;
    }
    /** How often a connection for reading was lent: of the primary, and of replicas. */
    get lent() {
        return this.readers.lent;
    }
    /** The data source itself, for what needs a connection of its own. */
    get connection() {
        return this.source;
    }
};
exports.Database = Database;
exports.Database = Database = __decorate([
    (0, common_1.Injectable)(),
    __param(0, (0, common_1.Inject)(exports.DATA_SOURCE)),
    __param(1, (0, common_1.Inject)(config_token_js_1.CONFIG)),
    __metadata("design:paramtypes", [Function, Object])
], Database);
/** A connection on which a question failed serves on; one that broke does not (SQLSTATE 08, 57P), nor one to a server that only reads any more (25006). */
function serves(error) {
    return error instanceof problem_js_1.Problem || (error instanceof pg_1.DatabaseError && !/^(08|25006|57P)/.test(error.code ?? '08'));
}
function nothing() {
    // Whoever asks the connection next hears of it.
}
//# sourceMappingURL=database.js.map