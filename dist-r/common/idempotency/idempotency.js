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
Object.defineProperty(exports, "__esModule", { value: true });
exports.Idempotency = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../clock.js");
const problem_js_1 = require("../problem.js");
/** How long a request may be repeated, in milliseconds. */
const KEPT = 24 * 60 * 60 * 1000;
/** Requests that may be repeated without doing anything twice. */
let Idempotency = class Idempotency {
    constructor(clock) {
        this.clock = clock;
    }
    /**
     * What `work` gives (as JSON); where the same request has been done already, what it gave then, and nothing is done.
     * The key is kept in the transaction of the work: one is never there without the other, and a repetition that comes
     * too early waits. Throws `idempotency_key_reused` where the key came with another request.
     */
    async once(manager, repeat, work) {
        if (!repeat)
            return work();
        const { userId, key, requestHash } = repeat;
        const now = this.clock.now();
        const old = new Date(now.getTime() - KEPT).toISOString();
        await manager.query(`DELETE FROM idempotency_keys k USING (
         SELECT user_id, key FROM idempotency_keys WHERE created_at < $1 FOR UPDATE SKIP LOCKED
       ) AS old WHERE k.user_id = old.user_id AND k.key = old.key`, [old]);
        const claimed = await manager.query(`INSERT INTO idempotency_keys (user_id, key, request_hash, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING key`, [userId, key, requestHash, now.toISOString()]);
        if (claimed.length === 0)
            return earlier(manager, repeat);
        const answer = await work();
        await manager.query('UPDATE idempotency_keys SET answer = $3 WHERE user_id = $1 AND key = $2', [
            userId,
            key,
            JSON.stringify(answer),
        ]);
        return answer;
    }
};
exports.Idempotency = Idempotency;
exports.Idempotency = Idempotency = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [clock_js_1.Clock])
], Idempotency);
async function earlier(manager, { userId, key, requestHash }) {
    const [row] = await manager.query('SELECT request_hash, answer FROM idempotency_keys WHERE user_id = $1 AND key = $2', [userId, key]);
    if (row?.request_hash === requestHash)
        return row.answer;
    const detail = 'This Idempotency-Key came with another request before; take a new one for each.';
    throw new problem_js_1.Problem('idempotency_key_reused', detail, [{ pointer: '/Idempotency-Key', code: 'key_reused', detail }]);
}
//# sourceMappingURL=idempotency.js.map