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
exports.SpreadsheetImports = void 0;
const promises_1 = require("node:timers/promises");
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../../common/clock.js");
const identifier_js_1 = require("../../common/identifier.js");
const problem_js_1 = require("../../common/problem.js");
const database_js_1 = require("../../database/database.js");
const permissions_js_1 = require("../../domain/permissions.js");
const mentions_js_1 = require("../../events/writing/mentions.js");
const spreadsheet_undo_service_js_1 = require("./apply/spreadsheet-undo.service.js");
const given_mapping_js_1 = require("./columns/given-mapping.js");
const import_records_service_js_1 = require("./import-records.service.js");
const job_queue_service_js_1 = require("./jobs/job-queue.service.js");
const staged_rows_queries_js_1 = require("./staged-rows.queries.js");
const told_import_js_1 = require("./told-import.js");
const sent_form_js_1 = require("./upload/sent-form.js");
const uploads_service_js_1 = require("./upload/uploads.service.js");
/** So many rows are shown at once. */
const PREVIEW = 20;
/** So long another node may take to end its work, and so often it is looked whether it has, in milliseconds. */
const LONGEST_END = 30_000;
const LOOKED_AT_EVERY = 100;
/** Brings spreadsheets in: upload, check, apply, undo. */
let SpreadsheetImports = class SpreadsheetImports {
    constructor(database, clock, records, rows, uploads, queue, undoing) {
        this.database = database;
        this.clock = clock;
        this.records = records;
        this.rows = rows;
        this.uploads = uploads;
        this.queue = queue;
        this.undoing = undoing;
    }
    /** Keeps the file of a form where every node finds it, and begins to check it. */
    async begin(request, viewer) {
        const id = this.records.newId();
        await this.uploads.prepare();
        await this.uploads.tidy(new Date());
        try {
            const { fileName, fields } = await (0, sent_form_js_1.sentForm)(request, this.uploads.pathOf(id));
            const mapping = (0, given_mapping_js_1.givenMapping)(parsed(fields['mapping']), fields['dateOrder']);
            const dossierId = await this.dossierNamed(fields['dossier'] ?? '');
            const fileSize = await this.uploads.sizeOf(id);
            await this.database.write(async (manager) => {
                await this.records.add(manager, viewer, id, { dossierId, fileName, fileSize, mapping });
                await this.uploads.keep(manager, id);
            });
        }
        catch (error) {
            await this.uploads.removeHere(id);
            throw error;
        }
        await this.queue.add(id, 'check');
        return this.told(await this.one(id, viewer));
    }
    async list({ userId }) {
        const now = this.clock.now();
        return (await this.records.ofUser(userId)).map((record) => (0, told_import_js_1.toldRef)(record, now));
    }
    /** An import that one may see: one’s own, and whoever reviews sees all. Throws `not_found`. */
    async one(name, { userId, role }) {
        const id = (0, identifier_js_1.uuid)(name);
        const record = await this.records.find(id);
        if (!record || (record.userId !== userId && !(0, permissions_js_1.may)(role, 'event.review')))
            throw (0, identifier_js_1.notFound)('import', name);
        return record;
    }
    async told(record) {
        const { id, findings, problem, state, decidedActors } = record;
        const written = state === 'applied' ? await this.rows.written(id) : null;
        return {
            ...(0, told_import_js_1.toldRef)(record, this.clock.now()),
            outcomes: (0, told_import_js_1.outcomesOf)(record),
            mapping: (0, told_import_js_1.toldMapping)(record),
            columns: [...(findings?.columns ?? [])].map((column) => ({ ...column, samples: [...column.samples] })),
            sheets: [...(findings?.sheets ?? [])],
            headerLine: findings?.headerLine ?? null,
            questions: [...(findings?.questions ?? [])],
            errors: [...(findings?.errors ?? [])],
            preview: findings ? await this.rows.page(id, { limit: PREVIEW }) : [],
            newActors: (findings?.newActors ?? []).map((actor) => ({ ...actor, alike: [...actor.alike] })),
            decidedActors: [...decidedActors],
            newSources: findings?.newSources ?? 0,
            problem: problem,
            undoable: written?.isUntouched ?? false,
            reviews: written?.reviews ?? [],
        };
    }
    /** Checks again, by another mapping. Throws `conflict` while it is checked or applied, or has been. */
    async remap(record, sent) {
        const mapping = (0, given_mapping_js_1.givenMapping)(sent.mapping, sent.dateOrder);
        const { id } = record;
        if (!(await this.records.begin(id, 'checking', ['checked', 'failed', 'interrupted'], { mapping })))
            throw notReady();
        await this.queue.add(id, 'check');
    }
    /** Keeps who newcomers are until it is applied. Throws `conflict` where it is, or has been. */
    async decide({ id }, actors) {
        if (!(await this.records.decide(id, actors)))
            throw notReady();
    }
    /** Begins to bring it in. Throws `conflict` where it is not checked, or where what is rejected keeps it from coming in. */
    async apply(record, viewer, decided) {
        const { rejected = 'refuse', duplicates = 'skip', review = 'draft', newActors = record.decidedActors, reason = null, } = decided;
        if (review === 'published' && !(0, permissions_js_1.may)(viewer.role, 'event.review')) {
            const why = { code: 'may_only_submit', parameters: { role: viewer.role } };
            const detail = `As ${viewer.role} you may hand events in for review, not publish them.`;
            throw new problem_js_1.Problem('forbidden', detail, undefined, { reason: why });
        }
        const { id, findings } = record;
        if (!findings || findings.questions.length > 0)
            throw notReady();
        const wrong = findings.outcomes.rejected;
        if (rejected === 'refuse' && wrong > 0) {
            const detail = `${wrong} rows are rejected: mend them, or leave them out with “rejected”: “skip”.`;
            throw new problem_js_1.Problem('conflict', detail, undefined, {
                reason: { code: 'rows_rejected', parameters: { rows: wrong } },
            });
        }
        const decisions = { rejected, duplicates, review, newActors, reason };
        if (!(await this.records.begin(id, 'applying', ['checked', 'interrupted'], { decisions })))
            throw notReady();
        await this.queue.add(id, 'apply');
    }
    /** Ends what is under way, on whichever node, takes back what was written, and forgets the file. Throws `conflict` where something was edited since. */
    async remove(record, viewer) {
        const { id } = record;
        await this.queue.cancel(id);
        await this.endElsewhere(id);
        const now = await this.records.find(id);
        if (now?.state === 'applied')
            await this.undoing.undo(now, viewer);
        else
            await this.records.remove(id);
        await this.uploads.removeHere(id);
    }
    /** Waits until no node works on it. Throws `busy` where one goes on for long. */
    async endElsewhere(id) {
        await this.records.unwanted(id);
        const last = Date.now() + LONGEST_END;
        while (!(await this.records.isFree(id))) {
            if (Date.now() > last)
                throw new problem_js_1.Problem('busy', 'It is still being worked on. Try again in a moment.');
            await (0, promises_1.setTimeout)(LOOKED_AT_EVERY);
        }
    }
    async dossierNamed(name) {
        const mention = { what: 'dossier', name, pointer: '/dossier' };
        return this.database.write(async (manager) => (await (0, mentions_js_1.resolve)(manager, [mention]))('dossier', name).id);
    }
};
exports.SpreadsheetImports = SpreadsheetImports;
exports.SpreadsheetImports = SpreadsheetImports = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock, import_records_service_js_1.ImportRecords, staged_rows_queries_js_1.StagedRowsQueries, uploads_service_js_1.Uploads, job_queue_service_js_1.JobQueue, spreadsheet_undo_service_js_1.SpreadsheetUndo])
], SpreadsheetImports);
function parsed(text) {
    if (text === undefined || text.trim() === '')
        return {};
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function notReady() {
    const detail = 'It is not checked yet, or something has to be said first, or it has come in already.';
    return new problem_js_1.Problem('conflict', detail, undefined, { reason: { code: 'import_not_ready' } });
}
//# sourceMappingURL=spreadsheet-imports.service.js.map