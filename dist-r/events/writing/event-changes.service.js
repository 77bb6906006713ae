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
exports.EventChanges = void 0;
const common_1 = require("@nestjs/common");
const identifier_js_1 = require("../../common/identifier.js");
const require_reason_js_1 = require("../../common/require-reason.js");
const database_js_1 = require("../../database/database.js");
const revisions_queries_js_1 = require("../../history/revisions.queries.js");
const check_ledger_js_1 = require("./check-ledger.js");
const changed_js_1 = require("./changed.js");
const event_writer_service_js_1 = require("./event-writer.service.js");
const may_change_js_1 = require("./may-change.js");
const mentions_js_1 = require("./mentions.js");
const standing_js_1 = require("./standing.js");
const survivors_js_1 = require("./survivors.js");
/** Changes, deletes and brings back whole events. */
let EventChanges = class EventChanges {
    constructor(database, writer, revisions) {
        this.database = database;
        this.writer = writer;
        this.revisions = revisions;
    }
    patch(write, patch) {
        return this.writer.change(write, async ({ document }, manager) => {
            (0, may_change_js_1.requireMayChange)(write.viewer, document.review, write.reason);
            const after = (0, changed_js_1.changed)(document, patch, await (0, mentions_js_1.resolve)(manager, (0, mentions_js_1.mentionsIn)(patch)));
            (0, check_ledger_js_1.requireFitsLedger)(document, after);
            return after;
        });
    }
    /** Deletes softly: it is hidden everywhere, and can be brought back. */
    async remove(write) {
        (0, require_reason_js_1.requireReason)(write.reason, 'What is deleted is deleted for a reason: say why.');
        await this.database.write((manager) => this.writer.changeIn(manager, write, deleting(write, true)));
    }
    bringBack(write, repeat) {
        return this.writer.change({ ...write, deleted: true }, deleting(write, false), repeat);
    }
    /**
     * Makes the event again what it was in a version, as a new one. Its ledger, which only grows, stays as it is, and so
     * does its state of review.
     */
    restore(write, version, repeat) {
        return this.writer.change({ ...write, restores: version }, this.restoring(write, version), repeat);
    }
    /**
     * Makes events again what each was in `version`, inside a transaction of the caller's, and with ledgers that set right what was said
     * since: they stand again as they stood.
     */
    async takeBackIn(manager, ids, how, version) {
        const restoring = this.restoring(how, version);
        const versions = new Map(ids.map((id) => [id, null]));
        await this.writer.changeAllIn(manager, versions, { ...how, restores: version }, async (event, inside) => {
            const then = (await this.revisions.documentIn(inside, 'event', event.id, version));
            return (0, standing_js_1.setRight)(await restoring(event, inside), (0, standing_js_1.standing)(then));
        });
    }
    restoring(write, version) {
        return async ({ id, document }, manager) => {
            (0, may_change_js_1.requireMayChange)(write.viewer, document.review, write.reason);
            const then = (await this.revisions.documentIn(manager, 'event', id, version));
            if (then === null)
                throw (0, identifier_js_1.notFound)('version', String(version));
            const { ref, slug, dossier, review, deleted, statusChanges } = document;
            const alive = (0, survivors_js_1.withSurvivors)(then, await (0, survivors_js_1.survivorsOf)(manager, then));
            const after = { ...alive, ref, slug, dossier, review, deleted, statusChanges };
            (0, check_ledger_js_1.requireFitsLedger)(document, after);
            return after;
        };
    }
};
exports.EventChanges = EventChanges;
exports.EventChanges = EventChanges = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, event_writer_service_js_1.EventWriter, revisions_queries_js_1.RevisionsQueries])
], EventChanges);
function deleting({ viewer }, deleted) {
    return async (event, manager) => {
        await (0, may_change_js_1.requireMayDelete)(manager, viewer, event);
        return { ...event.document, deleted };
    };
}
//# sourceMappingURL=event-changes.service.js.map