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
exports.Suggestions = void 0;
const common_1 = require("@nestjs/common");
const uuidv7_1 = require("uuidv7");
const idempotency_js_1 = require("../../common/idempotency/idempotency.js");
const identifier_js_1 = require("../../common/identifier.js");
const database_js_1 = require("../../database/database.js");
const revisions_queries_js_1 = require("../../history/revisions.queries.js");
const decide_js_1 = require("../../suggestions/decide.js");
const refuse_touched_js_1 = require("../../suggestions/refuse-touched.js");
const suggestion_entity_js_1 = require("../../suggestions/suggestion.entity.js");
const check_change_js_1 = require("../writing/check-change.js");
const compose_js_1 = require("../writing/compose.js");
const event_writer_service_js_1 = require("../writing/event-writer.service.js");
const mentions_js_1 = require("../writing/mentions.js");
const new_events_js_1 = require("../writing/new-events.js");
const changed_since_js_1 = require("./changed-since.js");
const made_js_1 = require("./made.js");
/** Corrections that somebody suggests who may not make them. */
let Suggestions = class Suggestions {
    constructor(database, idempotency, writer, revisions) {
        this.database = database;
        this.idempotency = idempotency;
        this.writer = writer;
        this.revisions = revisions;
    }
    /** Keeps a suggestion; refuses at once what could not be accepted. */
    async suggest(write, suggestion, repeat) {
        await this.database.write((manager) => this.idempotency.once(manager, repeat, () => this.suggestIn(manager, write, suggestion)));
    }
    /**
     * Makes the change, for the reason it was suggested for. Throws `conflict` where a field that it changes has been
     * changed since by somebody else, with the fields.
     */
    accept(write, suggestionId, comment, repeat) {
        return this.writer.answering(repeat, async (manager) => {
            const decision = { suggestionId, state: 'accepted', comment };
            const suggestion = await (0, decide_js_1.decide)(manager, write.viewer, 'event', decision);
            const changes = suggestion.changes;
            return this.writer.changeIn(manager, { ...write, reason: suggestion.reason }, async (event) => {
                if (event.id !== suggestion.entityId)
                    throw (0, identifier_js_1.notFound)('suggestion', suggestionId);
                const base = await this.revisions.documentIn(manager, 'event', event.id, suggestion.baseVersion);
                (0, refuse_touched_js_1.refuseTouched)((0, changed_since_js_1.changedSince)(base ?? undefined, event.document, changes));
                return (0, made_js_1.made)(event.document, changes, await (0, mentions_js_1.resolve)(manager, (0, mentions_js_1.mentionsIn)(changes)));
            });
        });
    }
    reject(write, suggestionId, comment, repeat) {
        return this.writer.answering(repeat, async (manager) => {
            const decision = { suggestionId, state: 'rejected', comment };
            const suggestion = await (0, decide_js_1.decide)(manager, write.viewer, 'event', decision);
            return this.writer.changeIn(manager, write, (event) => {
                if (event.id !== suggestion.entityId)
                    throw (0, identifier_js_1.notFound)('suggestion', suggestionId);
                return Promise.resolve(event.document);
            });
        });
    }
    async suggestIn(manager, write, { baseVersion, changes, reason }) {
        const id = await this.writer.changeIn(manager, write, async (event) => {
            const { document } = event;
            if (baseVersion > event.version)
                throw (0, identifier_js_1.notFound)('version', String(baseVersion));
            const after = (0, made_js_1.made)(document, changes, await (0, mentions_js_1.resolve)(manager, (0, mentions_js_1.mentionsIn)(changes)));
            (0, new_events_js_1.refuse)(inSuggestion(await (0, check_change_js_1.mistakesInChange)(manager, event.id, document, after), document));
            return document;
        });
        const { name, userId } = write.viewer;
        const who = { author: name, authorId: userId };
        const what = { entity: 'event', entityId: id, baseVersion, changes, reason };
        await manager.insert(suggestion_entity_js_1.Suggestion, { id: (0, uuidv7_1.uuidv7)(), ...what, ...who });
        return { id };
    }
};
exports.Suggestions = Suggestions;
exports.Suggestions = Suggestions = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, idempotency_js_1.Idempotency, event_writer_service_js_1.EventWriter, revisions_queries_js_1.RevisionsQueries])
], Suggestions);
/** Mistakes in entries to come stand where those are in the suggestion, which knows nothing of the entries before. */
function inSuggestion(mistakes, { statusChanges }) {
    const first = (0, compose_js_1.nextOrdinal)(statusChanges);
    const at = (ordinal) => `/statusChanges/${Number(ordinal) - first}`;
    return mistakes.map((mistake) => ({
        ...mistake,
        pointer: mistake.pointer.replace(/^\/statusChanges\/(\d+)/, (_, ordinal) => at(ordinal)),
    }));
}
//# sourceMappingURL=suggestions.service.js.map