"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Snapshot = void 0;
const pg_copy_streams_1 = require("pg-copy-streams");
const cancel_js_1 = require("../database/cancel.js");
/** A replica does not tell which transactions are under way, so that two of its snapshots may be called the same: none is named twice there. */
const NAME = `SELECT CASE WHEN pg_is_in_recovery() THEN gen_random_uuid()::text ELSE pg_current_snapshot()::text END AS name`;
/**
 * The record as it stood at one moment, held by one connection of those for files: however many questions a file takes, all are
 * answered from the same rows. Whoever takes one closes it, see {@link Snapshot.until}.
 */
class Snapshot {
    constructor(client, giveBack, 
    /** As PostgreSQL names it: another whenever anything has been written since, whoever wrote it. */
    name) {
        this.client = client;
        this.giveBack = giveBack;
        this.name = name;
        this.asked = () => Promise.resolve();
    }
    static async of(database) {
        let taken = undefined;
        const { client, giveBack } = await database.lend('export', (error) => taken?.flowing?.destroy(error));
        try {
            const asked = (0, cancel_js_1.endWhenGone)(client);
            await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
            const { rows } = await client.query(NAME);
            taken = new Snapshot(client, giveBack, rows[0]?.name ?? '');
            taken.asked = asked;
            return taken;
        }
        catch (error) {
            giveBack(true);
            throw error;
        }
    }
    /** Rows of a question that fits into memory. */
    async rows(sql, values = []) {
        return (await this.client.query(sql, [...values])).rows;
    }
    /** What a COPY … TO STDOUT writes, as it is written; one at a time. */
    copy(sql) {
        this.flowing = this.client.query((0, pg_copy_streams_1.to)(sql));
        return this.flowing;
    }
    /**
     * `pieces`, after the last of which the connection goes back. One on which a question fails, or whose reader goes away half-way, is
     * closed: what it still has to say cannot be taken back.
     */
    async *until(pieces) {
        let whole = false;
        try {
            yield* pieces;
            await this.commit();
            whole = true;
        }
        finally {
            this.end(whole);
        }
    }
    /** Does `work`, after which the connection goes back; where it fails, it is closed. */
    async ending(work) {
        let whole = false;
        try {
            const done = await work();
            await this.commit();
            whole = true;
            return done;
        }
        finally {
            this.end(whole);
        }
    }
    async commit() {
        await this.asked();
        await this.client.query('COMMIT');
    }
    end(whole) {
        if (!whole)
            void this.asked();
        this.giveBack(!whole);
    }
}
exports.Snapshot = Snapshot;
//# sourceMappingURL=snapshot.js.map