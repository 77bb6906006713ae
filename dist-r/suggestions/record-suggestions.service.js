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
exports.RecordSuggestions = void 0;
const common_1 = require("@nestjs/common");
const uuidv7_1 = require("uuidv7");
const idempotency_js_1 = require("../common/idempotency/idempotency.js");
const identifier_js_1 = require("../common/identifier.js");
const if_match_js_1 = require("../common/if-match.js");
const database_js_1 = require("../database/database.js");
const by_js_1 = require("../history/by.js");
const decide_js_1 = require("./decide.js");
const lock_record_js_1 = require("./lock-record.js");
const record_changes_service_js_1 = require("./record-changes.service.js");
const record_suggestions_queries_js_1 = require("./record-suggestions.queries.js");
const refuse_touched_js_1 = require("./refuse-touched.js");
const suggestion_entity_js_1 = require("./suggestion.entity.js");
const tried_change_service_js_1 = require("./tried-change.service.js");
/** Corrections of records that somebody suggests who may not make them. */
let RecordSuggestions = class RecordSuggestions {
    constructor(database, idempotency, changes, tried, queries) {
        this.database = database;
        this.idempotency = idempotency;
        this.changes = changes;
        this.tried = tried;
        this.queries = queries;
    }
    /** Keeps a suggestion; refuses at once what could not be accepted. */
    async suggest(write, suggested, repeat) {
        await this.once(repeat, async (manager) => {
            await this.keep(manager, await (0, lock_record_js_1.lockRecord)(manager, write), write.viewer, suggested);
        });
    }
    /** The same in a transaction that has locked the record; gives the id of the suggestion. */
    async keep(manager, record, viewer, { baseVersion, changes, reason, restores }) {
        if (baseVersion > record.version)
            throw (0, identifier_js_1.notFound)('version', String(baseVersion));
        (0, refuse_touched_js_1.refuseTouched)(await this.queries.changedSince(manager, record, baseVersion, changes));
        const { entity, id: entityId } = record;
        const told = { ...(await this.tried.tell(manager, record, changes, (0, by_js_1.by)(viewer, reason))), restores };
        const who = { author: viewer.name, authorId: viewer.userId };
        const id = (0, uuidv7_1.uuidv7)();
        await manager.insert(suggestion_entity_js_1.Suggestion, { id, entity, entityId, baseVersion, changes, told, reason, ...who });
        return id;
    }
    /**
     * Makes the change, for the reason it was suggested for. Throws `conflict` where a field that it changes has been
     * changed since by somebody else, with the fields.
     */
    async accept(write, suggestionId, comment, repeat) {
        await this.once(repeat, async (manager) => {
            const record = await (0, lock_record_js_1.lockRecord)(manager, write);
            (0, if_match_js_1.requireMatch)(write.ifMatch, record.version);
            const decision = { suggestionId, state: 'accepted', comment };
            const { entityId, baseVersion, changes, reason, told } = await (0, decide_js_1.decide)(manager, write.viewer, write.entity, decision);
            if (entityId !== record.id)
                throw (0, identifier_js_1.notFound)('suggestion', suggestionId);
            (0, refuse_touched_js_1.refuseTouched)(await this.queries.changedSince(manager, record, baseVersion, changes));
            const { restores } = told;
            await this.changes.make(manager, record, changes, (0, by_js_1.by)(write.viewer, reason, restores));
        });
    }
    /** Also of what has been merged since. */
    async reject({ entity, id, viewer }, suggestionId, comment, repeat) {
        const record = await this.queries.record(entity, id);
        await this.once(repeat, async (manager) => {
            const { entityId } = await (0, decide_js_1.decide)(manager, viewer, entity, { suggestionId, state: 'rejected', comment });
            if (entityId !== record.id)
                throw (0, identifier_js_1.notFound)('suggestion', suggestionId);
        });
    }
    async once(repeat, work) {
        await this.database.write((manager) => this.idempotency.once(manager, repeat, async () => {
            await work(manager);
            return {};
        }));
    }
};
exports.RecordSuggestions = RecordSuggestions;
exports.RecordSuggestions = RecordSuggestions = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, idempotency_js_1.Idempotency, record_changes_service_js_1.RecordChanges, tried_change_service_js_1.TriedChange, record_suggestions_queries_js_1.RecordSuggestionsQueries])
], RecordSuggestions);
//# sourceMappingURL=record-suggestions.service.js.map