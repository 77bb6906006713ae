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
exports.ImportSteps = void 0;
const promises_1 = require("node:timers/promises");
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../../../common/clock.js");
const problem_js_1 = require("../../../common/problem.js");
const permissions_js_1 = require("../../../domain/permissions.js");
const database_problem_js_1 = require("../../../database/database-problem.js");
const given_refs_service_js_1 = require("../apply/given-refs.service.js");
const spreadsheet_apply_service_js_1 = require("../apply/spreadsheet-apply.service.js");
const spreadsheet_check_service_js_1 = require("../check/spreadsheet-check.service.js");
const import_records_service_js_1 = require("../import-records.service.js");
const uploads_service_js_1 = require("../upload/uploads.service.js");
const job_queue_service_js_1 = require("./job-queue.service.js");
/** Progress is written down so often, in milliseconds. */
const TOLD_EVERY = 500;
/** So often it is tried to write down what went wrong, for a minute in all: a database is back by then, or another in its place. */
const MOST_TRIES = 15;
/** Of what is under way something is written at least so often, in milliseconds, or a lock is held on it. */
const SILENT_MS = 10_000;
const log = new common_1.Logger('Imports');
/** Does the steps of imports, one after the other, and writes down how far they are and what came of them. */
let ImportSteps = class ImportSteps {
    constructor(clock, queue, records, uploads, checking, applying, refs) {
        this.clock = clock;
        this.queue = queue;
        this.records = records;
        this.uploads = uploads;
        this.checking = checking;
        this.applying = applying;
        this.refs = refs;
        queue.doneBy((importId, step, signal) => this.do(importId, step, signal));
    }
    /** Checks that were under way when the program ended are begun again; what was being applied left nothing behind, and says so. */
    async resume() {
        await this.uploads.tidy(new Date());
        await this.goOn();
    }
    /** The same while the program runs: for what was under way when the database, or another node, died. */
    async resumeLeftBehind() {
        const silentSince = new Date(this.clock.now().getTime() - SILENT_MS);
        if (await this.records.hasQueue())
            await this.goOn(silentSince);
    }
    async goOn(silentSince) {
        const left = await this.records.leftBehind(silentSince);
        await this.refs.takeBackLeft();
        for (const id of left)
            await this.queue.add(id, 'check');
    }
    async do(importId, step, signal) {
        const record = await this.records.find(importId);
        if (!record || record.state !== (step === 'check' ? 'checking' : 'applying'))
            return;
        try {
            if (step === 'check')
                await this.check(record, signal);
            else
                await this.apply(record, signal);
        }
        catch (error) {
            await this.failed(record, step, signal, error);
        }
    }
    async check(record, signal) {
        const { id, dossierId, mapping } = record;
        const viewer = await this.viewerOf(id);
        const findings = await this.uploads.reading(id, (path) => this.checking.check({ id, dossierId, path, mapping, role: viewer.role }, signal, this.telling(id)));
        await this.records.checked(id, findings);
    }
    async apply(record, signal) {
        const { id, dossierId, fileName, decisions } = record;
        const viewer = await this.viewerOf(id);
        if (!decisions)
            throw new Error(`Nobody decided how import ${id} is applied`);
        if (await this.records.hasLostRows(id))
            return this.checkAgain(id);
        await this.applying.apply({ id, dossierId, fileName, decisions, viewer }, signal, this.telling(id));
    }
    /** What was checked went with a crash of the database while the program ran on: its owner sees what is found now before it comes in. */
    async checkAgain(id) {
        if (await this.records.begin(id, 'checking', ['applying']))
            await this.queue.add(id, 'check');
    }
    async viewerOf(id) {
        const viewer = await this.records.viewerOf(id);
        if (viewer && (0, permissions_js_1.may)(viewer.role, 'import.write'))
            return viewer;
        throw new problem_js_1.Problem('forbidden', 'Whoever began this import may not write any more.');
    }
    /** What was ended is as if it had not been begun; anything else is told to its owner, also where the database was away. */
    async failed({ id }, step, signal, error) {
        if (signal.aborted) {
            if (step === 'apply')
                await this.records.interrupted(id);
            else if (signal.reason === job_queue_service_js_1.ENDED.cancelled)
                await this.records.interrupted(id);
            return;
        }
        for (let tries = 1;; tries += 1) {
            try {
                await this.records.failed(id, problemOf(error));
                return;
            }
            catch (again) {
                if (tries === MOST_TRIES)
                    throw again;
                await (0, promises_1.setTimeout)(TOLD_EVERY * tries);
            }
        }
    }
    telling(id) {
        let told = Date.now();
        return async (done) => {
            if (Date.now() - told < TOLD_EVERY)
                return;
            told = Date.now();
            // Another node may have been asked to end it: this one hears of it here.
            if (!(await this.records.progress(id, done)))
                this.queue.letGo(id);
        };
    }
};
exports.ImportSteps = ImportSteps;
exports.ImportSteps = ImportSteps = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [clock_js_1.Clock, job_queue_service_js_1.JobQueue, import_records_service_js_1.ImportRecords, uploads_service_js_1.Uploads, spreadsheet_check_service_js_1.SpreadsheetCheck, spreadsheet_apply_service_js_1.SpreadsheetApply, given_refs_service_js_1.GivenRefs])
], ImportSteps);
function problemOf(error) {
    if (error instanceof problem_js_1.Problem)
        return error;
    const known = (0, database_problem_js_1.databaseProblem)(error);
    if (known)
        return known;
    log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return new problem_js_1.Problem('internal', 'Something went wrong on our side. Nothing was written.');
}
//# sourceMappingURL=import-steps.service.js.map