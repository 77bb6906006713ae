"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Held = void 0;
const typeorm_1 = require("typeorm");
const problem_js_1 = require("../../../common/problem.js");
/** So long an import keeps others waiting at most, in milliseconds. */
const MOST = 10_000;
/** A question of the database that took longer than it may. */
const CANCELLED = '57014';
/** How many rows are advised is told in such steps. */
const STEP = 50;
/**
 * How long an import has held what others may wait for: events that were there before, and the turn to judge what became of announced
 * steps. What it makes nobody else reaches until it is in; so that is written first, and takes as long as it takes.
 */
class Held {
    constructor() {
        this.since = null;
    }
    /** From now on others wait. */
    begin() {
        this.since ??= performance.now();
    }
    /** Throws `too_large`, and says how many rows come in at once, where `done` of `rows` took as long as all of them may. */
    require(done, rows) {
        if (this.left <= 0)
            throw tooLong(rows, (done * MOST) / 2 / (MOST - this.left));
    }
    /** Does now, in the time that is left, what waits for the end of the transaction. Throws `too_large` where it takes longer. */
    async judge(manager, rows) {
        this.begin();
        await manager.query(`SET LOCAL statement_timeout = ${Math.max(1, Math.round(this.left))}`);
        try {
            await manager.query('SET CONSTRAINTS ALL IMMEDIATE');
        }
        catch (error) {
            if (error instanceof typeorm_1.QueryFailedError && error.driverError.code === CANCELLED)
                throw tooLong(rows, rows / 2);
            throw error;
        }
        await manager.query('SET LOCAL statement_timeout TO DEFAULT');
    }
    get left() {
        return this.since === null ? MOST : MOST - (performance.now() - this.since);
    }
}
exports.Held = Held;
function tooLong(rows, advised) {
    const most = Math.max(STEP, Math.floor(advised / STEP) * STEP);
    const detail = `Others would have to wait longer than ${MOST / 1000} seconds for the ${rows} rows that change events, or are linked to events that ` +
        `were there. Nothing came in: bring them in in files of ${most} rows at most.`;
    const reason = { code: 'import_holds_long', parameters: { rows, most } };
    return new problem_js_1.Problem('too_large', detail, undefined, { reason });
}
//# sourceMappingURL=held.js.map