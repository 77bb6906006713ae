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
exports.SpreadsheetUndo = void 0;
const common_1 = require("@nestjs/common");
const problem_js_1 = require("../../../common/problem.js");
const database_js_1 = require("../../../database/database.js");
const permissions_js_1 = require("../../../domain/permissions.js");
const event_changes_service_js_1 = require("../../../events/writing/event-changes.service.js");
const events_removal_service_js_1 = require("../../../events/writing/events-removal.service.js");
const work_out_ahead_js_1 = require("../../../events/writing/work-out-ahead.js");
const by_js_1 = require("../../../history/by.js");
/** Events are taken back so many at a time. */
const AT_ONCE = 100;
/** Takes back what imports wrote, as long as nothing of it was edited. */
let SpreadsheetUndo = class SpreadsheetUndo {
    constructor(database, removal, changes) {
        this.database = database;
        this.removal = removal;
        this.changes = changes;
    }
    /** Deletes the events that it created, brings those that it changed back to what they were, each with a revision, and forgets the import. Throws `conflict` where one was edited since. */
    undo(record, viewer) {
        return this.database.writeLong((manager) => this.undoIn(manager, record, viewer));
    }
    async undoIn(manager, { id, fileName }, viewer) {
        const written = await manager.query(`SELECT e.id, x.version, e.version AS now, e.review, e.ref IS NOT NULL AS seen, e.deleted_at IS NOT NULL AS deleted
       FROM spreadsheet_import_events x JOIN events e ON e.id = x.event_id WHERE x.import_id = $1 ORDER BY e.id FOR NO KEY UPDATE OF e`, [id]);
        const edited = written.filter(({ version, now, deleted }) => now !== version || deleted).length;
        if (edited > 0) {
            const detail = `${edited} of its events were edited or deleted since: it cannot be undone as a whole.`;
            const reason = { code: 'import_edited', parameters: { events: edited } };
            throw new problem_js_1.Problem('conflict', detail, undefined, { reason });
        }
        if (written.some(({ seen }) => seen) && !(0, permissions_js_1.may)(viewer.role, 'event.delete')) {
            const detail = 'Readers have seen some of its events: only an editor takes them back.';
            throw new problem_js_1.Problem('forbidden', detail, undefined, { reason: { code: 'may_only_delete_own_draft' } });
        }
        const created = written.filter(({ version }) => version === 1).map((event) => event.id);
        const reason = `Import of ${fileName} undone`;
        await this.removal.remove(manager, created, (0, by_js_1.by)(viewer, reason));
        for (const version of new Set(written.map((event) => event.version))) {
            if (version === 1)
                continue;
            const ids = written.filter((event) => event.version === version).map((event) => event.id);
            for (let at = 0; at < ids.length; at += AT_ONCE) {
                await this.changes.takeBackIn(manager, ids.slice(at, at + AT_ONCE), { viewer, reason }, version - 1);
                await (0, work_out_ahead_js_1.writeSearched)(manager);
            }
        }
        await manager.query('DELETE FROM spreadsheet_imports WHERE id = $1', [id]);
    }
};
exports.SpreadsheetUndo = SpreadsheetUndo;
exports.SpreadsheetUndo = SpreadsheetUndo = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, events_removal_service_js_1.EventsRemoval, event_changes_service_js_1.EventChanges])
], SpreadsheetUndo);
//# sourceMappingURL=spreadsheet-undo.service.js.map