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
exports.JobQueue = exports.ENDED = void 0;
const common_1 = require("@nestjs/common");
const database_js_1 = require("../../../database/database.js");
const job_runner_js_1 = require("../../../database/job-runner.js");
const import_lock_js_1 = require("./import-lock.js");
/** Why work was ended. */
exports.ENDED = { cancelled: 'cancelled', stopping: 'stopping' };
const TASK = 'spreadsheet-import';
/**
 * PostgreSQL says by itself when there is something to do, but not again to whoever did not listen yet: right after the start, or after a
 * loss. So often the queue is looked at nevertheless, in milliseconds.
 */
const LOOKED_AT_EVERY = 5_000;
/**
 * Work that outlives the request that asked for it, in a queue that PostgreSQL keeps. Nothing runs, and nothing is asked, until the
 * first import.
 */
let JobQueue = class JobQueue {
    constructor(database) {
        this.database = database;
        this.underWay = new Map();
    }
    /** Who does the work. */
    doneBy(work) {
        this.work = work;
    }
    async add(importId, step) {
        const runner = await this.start();
        await runner.addJob(TASK, { importId, step }, { jobKey: importId, maxAttempts: 1 });
    }
    /** Ends the work on an import if it is done here, and waits for its end. */
    async cancel(importId) {
        const working = this.underWay.get(importId);
        working?.controller.abort(exports.ENDED.cancelled);
        await working?.work;
    }
    /** Ends the work on an import if it is done here, and waits for nothing. */
    letGo(importId) {
        this.underWay.get(importId)?.controller.abort(exports.ENDED.cancelled);
    }
    /** Lets go of what is under way: it is written down as it stands, and goes on at the next start. */
    async beforeApplicationShutdown() {
        for (const { controller } of this.underWay.values())
            controller.abort(exports.ENDED.stopping);
        if (!this.starting)
            return;
        const runner = await this.starting;
        this.starting = undefined;
        await runner.stop();
    }
    start() {
        this.starting ??= (0, job_runner_js_1.startJobRunner)(this.database, {
            tasks: { [TASK]: (payload, helpers) => this.does(payload, helpers) },
            ...{ concurrency: 1, lookedAtEvery: LOOKED_AT_EVERY },
        });
        this.starting.catch(() => (this.starting = undefined));
        return this.starting;
    }
    /** One server at a time works on an import; whoever starts meanwhile sees by the lock that somebody does. */
    does({ importId, step }, { withPgClient }) {
        return withPgClient(async (client) => {
            await client.query(`SELECT pg_advisory_lock(${(0, import_lock_js_1.LOCK_OF)('$1::text')})`, [importId]);
            try {
                await this.watched(importId, step);
            }
            finally {
                await client.query(`SELECT pg_advisory_unlock(${(0, import_lock_js_1.LOCK_OF)('$1::text')})`, [importId]);
            }
        });
    }
    async watched(importId, step) {
        const controller = new AbortController();
        const work = this.work?.(importId, step, controller.signal) ?? Promise.resolve();
        this.underWay.set(importId, { controller, work });
        await work.finally(() => this.underWay.delete(importId));
    }
};
exports.JobQueue = JobQueue;
exports.JobQueue = JobQueue = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database])
], JobQueue);
//# sourceMappingURL=job-queue.service.js.map