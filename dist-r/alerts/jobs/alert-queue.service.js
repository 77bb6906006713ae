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
exports.AlertQueue = void 0;
const common_1 = require("@nestjs/common");
const graphile_worker_1 = require("graphile-worker");
const database_js_1 = require("../../database/database.js");
const job_runner_js_1 = require("../../database/job-runner.js");
const TASKS = {
    changes: 'alerts-look-at-changes',
    clock: 'alerts-look-at-clock',
    send: 'alerts-send',
    ask: 'alerts-ask',
};
/** What was put off is late by as much, in milliseconds. */
const LOOKED_AT_EVERY = 5_000;
/** Whoever finds a follow being sent to comes back after so long, in milliseconds. */
const BACK_AFTER = 2_000;
/**
 * The queue of alerts, kept by PostgreSQL: whichever node takes a piece of work up, it is done once, and what was under way when a
 * program ended is taken up again. Nothing runs, and nothing is asked, while nobody follows anything.
 */
let AlertQueue = class AlertQueue {
    constructor(database) {
        this.database = database;
        this.closing = false;
    }
    /** Who does the work. */
    doneBy(work) {
        this.work = work;
    }
    async lookAtChanges() {
        await this.add(TASKS.changes, {}, TASKS.changes);
    }
    async lookAtClock() {
        await this.add(TASKS.clock, {}, TASKS.clock);
    }
    /** Sends what waits for a follow, now or `at`; what had been put off is sent as soon as either says. */
    async send(followId, at) {
        await this.add(TASKS.send, { followId }, sendKey(followId, at ? 'later' : 'now'), at);
    }
    async ask(followId) {
        await this.add(TASKS.ask, { followId }, `${TASKS.ask} ${followId}`);
    }
    /** Whether it is being worked through here. */
    get isOpen() {
        return this.starting !== undefined;
    }
    async beforeApplicationShutdown() {
        this.closing = true;
        const runner = await this.starting?.catch(() => undefined);
        this.starting = undefined;
        await runner?.stop();
    }
    async add(task, payload, jobKey, runAt) {
        if (this.closing)
            return;
        const runner = await this.start();
        await runner.addJob(task, payload, { jobKey, ...(runAt && { runAt }) });
    }
    start() {
        this.starting ??= (0, job_runner_js_1.startJobRunner)(this.database, {
            tasks: this.tasks(),
            crontab: (0, graphile_worker_1.parseCronItems)([{ task: TASKS.clock, match: '1 * * * *', identifier: TASKS.clock }]),
            ...{ concurrency: 3, lookedAtEvery: LOOKED_AT_EVERY },
        });
        this.starting.catch(() => (this.starting = undefined));
        return this.starting;
    }
    tasks() {
        return {
            [TASKS.changes]: () => this.work?.lookAtChanges(),
            [TASKS.clock]: () => this.work?.lookAtClock(),
            [TASKS.send]: (payload, helpers) => this.sendAlone(payload.followId, helpers),
            [TASKS.ask]: (payload) => this.work?.ask(payload.followId),
        };
    }
    /** One node at a time sends to a follow. The lock ends with the session that holds it, so that no death of a program leaves it behind. */
    sendAlone(followId, { withPgClient }) {
        return withPgClient(async (client) => {
            const { rows } = await client.query(`SELECT pg_try_advisory_lock(${LOCK}) AS alone`, [
                followId,
            ]);
            if (rows[0]?.alone !== true) {
                // By a key of its own: whoever is sending may put off what comes next by hours, of what it found before this was asked.
                const at = new Date(Date.now() + BACK_AFTER);
                await this.add(TASKS.send, { followId }, sendKey(followId, 'again'), at);
                return;
            }
            try {
                await this.work?.send(followId);
            }
            finally {
                await client.query(`SELECT pg_advisory_unlock(${LOCK})`, [followId]);
            }
        });
    }
};
exports.AlertQueue = AlertQueue;
exports.AlertQueue = AlertQueue = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database])
], AlertQueue);
function sendKey(followId, when) {
    return `${TASKS.send} ${followId} ${when}`;
}
const LOCK = `hashtextextended('follow ' || $1::text, 0)`;
//# sourceMappingURL=alert-queue.service.js.map