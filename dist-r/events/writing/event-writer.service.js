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
exports.EventWriter = void 0;
const common_1 = require("@nestjs/common");
const refs_service_js_1 = require("../refs.service.js");
const idempotency_js_1 = require("../../common/idempotency/idempotency.js");
const identifier_js_1 = require("../../common/identifier.js");
const if_match_js_1 = require("../../common/if-match.js");
const problem_js_1 = require("../../common/problem.js");
const documents_js_1 = require("../../common/sql/documents.js");
const database_js_1 = require("../../database/database.js");
const json_js_1 = require("../../domain/history/json.js");
const by_js_1 = require("../../history/by.js");
const revisions_service_js_1 = require("../../history/revisions.service.js");
const event_detail_queries_js_1 = require("../event-detail.queries.js");
const check_change_js_1 = require("./check-change.js");
const first_publication_js_1 = require("./first-publication.js");
const new_events_js_1 = require("./new-events.js");
const save_document_js_1 = require("./save-document.js");
const standing_js_1 = require("./standing.js");
/** Changes events: whatever is changed, one revision comes of it. */
let EventWriter = class EventWriter {
    constructor(database, idempotency, revisions, details, refs) {
        this.database = database;
        this.idempotency = idempotency;
        this.revisions = revisions;
        this.details = details;
        this.refs = refs;
    }
    /** Writes new events, each as version 1 of its history; throws `validation_failed` with every mistake in them. */
    async create(manager, events, authorship) {
        const refs = await this.refs.give(manager, (0, new_events_js_1.checkNewEvents)(events));
        const documentOf = (n) => ({ ...events.documentOf(n), ref: refs[n] ?? null });
        await (0, save_document_js_1.insertDocuments)(manager, { ...events, documentOf });
        await this.revisions.created(manager, 'event', events.ids, authorship);
    }
    /** Changes one event in a transaction of its own; gives it as it is then. */
    change(write, next, repeat = null) {
        return this.answering(repeat, (manager) => this.changeIn(manager, write, next));
    }
    /** Does once, in a transaction of its own, what gives the id of an event; answers with that event. */
    async answering(repeat, work) {
        const { id } = await this.database.write((manager) => this.idempotency.once(manager, repeat, async () => ({ id: await work(manager) })));
        // Read when the transaction has ended: whoever waits for its locks does not wait for the answer.
        return { ...(await this.details.written(id, { seesDrafts: true })), id };
    }
    /**
     * Locks the event, lets `next` say what it is to be, and writes that with its revision; where that is what it is
     * already, nothing. Gives its id. Throws `not_found`, `if_match_missing`, `stale` with what is there now, and
     * `validation_failed` where an event cannot be so.
     */
    async changeIn(manager, write, next) {
        const event = await this.lock(manager, write);
        const { id, document: before } = event;
        const after = await (0, first_publication_js_1.firstPublished)(manager, this.refs, { id, before, after: await next(event, manager) });
        await this.save(manager, [{ id, before, after }], write);
        return id;
    }
    /**
     * The same for many events at once, in a few statements for all of them, of which none is first published by it; `versions` has what
     * their writer has seen of each, by id. Throws what {@link changeIn} throws, of the first of which it is so.
     */
    async changeAllIn(manager, versions, how, next) {
        const events = await lockEvents(manager, [...versions.keys()]);
        const found = new Set(events.filter(({ document }) => !document.deleted).map(({ id }) => id));
        for (const id of versions.keys())
            if (!found.has(id))
                throw (0, identifier_js_1.notFound)('event', id);
        const changes = [];
        for (const { id, version, document: before } of events) {
            const seen = versions.get(id) ?? null;
            if (seen !== null)
                await this.match(manager, (0, if_match_js_1.etag)(seen), id, version);
            const after = await next({ id, version, document: before, ledger: (0, standing_js_1.ledgerOf)(before) }, manager);
            changes.push({ id, before, after });
        }
        await this.save(manager, changes, how);
    }
    async save(manager, changes, { viewer, reason, restores, onePart = false }) {
        const differing = changes.filter(({ before, after }) => !(0, json_js_1.sameJson)(asJson(before), asJson(after)));
        for (const { id, before, after } of differing) {
            const mistakes = await (0, check_change_js_1.mistakesInChange)(manager, id, before, after);
            (0, new_events_js_1.refuse)(mistakes.map((one) => (onePart ? { ...one, pointer: one.pointer.replace(PART, '') } : one)));
        }
        if (differing.length === 0)
            return;
        const things = differing.map(({ id }) => ({ entity: 'event', id }));
        await this.revisions.revise(manager, things, (0, by_js_1.by)(viewer, reason, restores), () => (0, save_document_js_1.saveDocuments)(manager, differing));
    }
    async lock(manager, { id, ifMatch, deleted = false }) {
        const found = await lockEvent(manager, (0, identifier_js_1.uuidOrRef)(id));
        if (!found)
            throw (0, identifier_js_1.notFound)('event', id);
        const [standing] = await readEvents(manager, [found]);
        if (!standing)
            throw (0, identifier_js_1.notFound)('event', id);
        const { document, version } = standing;
        if (document.deleted !== deleted)
            throw (0, identifier_js_1.notFound)(deleted ? 'deleted event' : 'event', id);
        if (ifMatch !== null)
            await this.match(manager, ifMatch, found, version);
        return { id: found, version, document, ledger: (0, standing_js_1.ledgerOf)(document) };
    }
    /** A form that comes too late is told what is there now, so that it can show both and merge them. */
    async match(manager, ifMatch, id, version) {
        try {
            (0, if_match_js_1.requireMatch)(ifMatch, version);
        }
        catch (error) {
            if (!(error instanceof problem_js_1.Problem) || error.code !== 'stale')
                throw error;
            const current = JSON.parse((await this.details.oneIn(manager, id, { seesDrafts: true })).json);
            throw new problem_js_1.Problem('stale', error.message, error.errors, { ...error.facts, current });
        }
    }
};
exports.EventWriter = EventWriter;
exports.EventWriter = EventWriter = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, idempotency_js_1.Idempotency, revisions_service_js_1.RevisionsService, event_detail_queries_js_1.EventDetailQueries, refs_service_js_1.RefsService])
], EventWriter);
/** Where a part stands in the lists of an event. */
const PART = /^\/(?:participations|links|citations|statusChanges)\/\d+(?:\/claims\/\d+)?/;
async function lockEvent(manager, id) {
    const [row] = await manager.query(`SELECT id FROM events WHERE ${(0, identifier_js_1.isUuid)(id) ? 'id' : 'ref'} = $1 FOR NO KEY UPDATE`, [id]);
    return row?.id;
}
async function lockEvents(manager, ids) {
    await manager.query('SELECT FROM events WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE', [ids]);
    return readEvents(manager, ids);
}
/** A statement of its own, after the lock: only so does it see what the writer before committed. */
function readEvents(manager, ids) {
    return manager.query(`SELECT id, ${(0, documents_js_1.documentSql)('event', 'e')} AS document, version FROM events e WHERE id = ANY ($1) ORDER BY id`, [ids]);
}
/** The classes of a document are plain JSON, which the compiler cannot tell. */
function asJson(document) {
    return document;
}
//# sourceMappingURL=event-writer.service.js.map