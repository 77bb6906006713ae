"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RowUpdates = void 0;
const problem_js_1 = require("../../../common/problem.js");
const validation_pipe_js_1 = require("../../../common/validation.pipe.js");
const permissions_js_1 = require("../../../domain/permissions.js");
const check_change_js_1 = require("../../../events/writing/check-change.js");
const event_writing_dto_js_1 = require("../../../events/writing/event-writing.dto.js");
const patched_event_js_1 = require("../apply/patched-event.js");
const event_cells_queries_js_1 = require("./event-cells.queries.js");
const event_mistakes_js_1 = require("./event-mistakes.js");
const row_changes_js_1 = require("./row-changes.js");
/** Checks rows that name events which are there, by ref or slug: field by field against what the export would write of them. */
class RowUpdates {
    constructor(database, plan, against, names) {
        this.database = database;
        this.plan = plan;
        this.against = against;
        this.names = names;
        /** Lines by the event that they name. */
        this.lines = new Map();
    }
    /** Those of the rows that name an event, by line. */
    async among(rows) {
        const named = rows.flatMap((row) => {
            const event = this.against.known.eventOf(row);
            return event ? [{ row, event }] : [];
        });
        const readings = await (0, event_cells_queries_js_1.cellsOf)(this.database, named.map(({ event }) => event.id), this.against.now);
        const compared = named.map(({ row, event }) => {
            const own = readings.get(event.id) ?? [];
            return { row, event, readings: own, fields: (0, row_changes_js_1.differingFields)(row, this.plan, own) };
        });
        const differing = compared.filter(({ fields }) => fields.length > 0);
        const documents = await (0, event_cells_queries_js_1.documentsOf)(this.database, differing.map(({ event }) => event.id));
        const checked = new Map();
        for (const naming of compared)
            checked.set(naming.row.line, await this.checked(naming, documents.get(naming.event.id)));
        return checked;
    }
    async checked({ row, event, readings, fields }, document) {
        const { line, cells } = row;
        const base = { line, cells, eventId: event.id, sameAs: null, version: event.version, body: null, mistakes: [] };
        const before = this.lines.get(event.id);
        if (before !== undefined)
            return { ...base, outcome: 'duplicate', sameAs: before };
        this.lines.set(event.id, line);
        const [current] = readings;
        if (!document || !current)
            return { ...base, outcome: 'unchanged' };
        const { patch, changes } = (0, row_changes_js_1.changesOf)(row, fields, { cells: current, known: this.against.known });
        if (changes.length > 0)
            await this.checkPatch(row, event, document, patch);
        // What is wrong with what stays as it is was written elsewhere, and stays.
        const mistakes = row.mistakes.filter(({ field }) => field === null || fields.includes(field));
        if (mistakes.length > 0)
            return { ...base, outcome: 'rejected', mistakes };
        if (changes.length === 0)
            return { ...base, outcome: 'unchanged' };
        const told = { title: row.title, when: row.when ?? current.when ?? '', kind: document.kind };
        const { saidAs = null, saidRule = null } = row.fields;
        const body = {
            event: { ...told, saidAs, saidRule, dossier: this.against.dossierId },
            newSources: [],
            saidOn: row.saidOn,
            patch,
            changes,
        };
        return { ...base, outcome: 'update', body };
    }
    /** Rejects a row whose change cannot be, or may not be made by whoever brings it in. */
    async checkPatch(row, { id, review }, document, patch) {
        const { role } = this.against;
        if ((review === 'published' || review === 'retracted') && !(0, permissions_js_1.may)(role, 'published.correct')) {
            const detail = `The event is ${review}: as ${role} you may suggest a correction of it.`;
            row.reject(null, { code: 'may_only_suggest', parameters: { role, review } }, detail);
            return;
        }
        try {
            await validation_pipe_js_1.validationPipe.transform(patch.fields, { type: 'body', metatype: event_writing_dto_js_1.EventPatchDto });
            const after = (0, patched_event_js_1.patchedEvent)(document, patch, this.names);
            const mistakes = await this.database.write((manager) => (0, check_change_js_1.mistakesInChange)(manager, id, document, after));
            for (const { pointer, detail, ...reason } of mistakes)
                row.reject((0, event_mistakes_js_1.fieldAt)(pointer, row), reason, detail);
        }
        catch (error) {
            if (!(error instanceof problem_js_1.Problem) || !error.errors)
                throw error;
            for (const { pointer, detail, ...reason } of error.errors)
                row.reject((0, event_mistakes_js_1.fieldAt)(pointer, row), reason, detail);
        }
    }
}
exports.RowUpdates = RowUpdates;
//# sourceMappingURL=row-updates.js.map