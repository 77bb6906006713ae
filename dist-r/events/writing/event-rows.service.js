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
exports.EventRows = void 0;
const common_1 = require("@nestjs/common");
const uuidv7_1 = require("uuidv7");
const idempotency_js_1 = require("../../common/idempotency/idempotency.js");
const problem_js_1 = require("../../common/problem.js");
const database_js_1 = require("../../database/database.js");
const slug_js_1 = require("../../domain/slug.js");
const by_js_1 = require("../../history/by.js");
const check_issues_js_1 = require("./check-issues.js");
const check_threats_js_1 = require("./check-threats.js");
const event_writer_service_js_1 = require("./event-writer.service.js");
const free_slugs_js_1 = require("./free-slugs.js");
const mentions_js_1 = require("./mentions.js");
const new_document_js_1 = require("./new-document.js");
const new_events_js_1 = require("./new-events.js");
const tied_js_1 = require("./tied.js");
/** Writes many drafts at once: the rows of a table. */
let EventRows = class EventRows {
    constructor(database, idempotency, writer) {
        this.database = database;
        this.idempotency = idempotency;
        this.writer = writer;
    }
    /**
     * Writes all of them or none, each as a first version of its own. Throws `validation_failed` with what is wrong in any, each under
     * `/events/<n>`; several askings may be needed until nothing is wrong, for what cannot be read is not looked into.
     */
    async write(dossier, { events }, viewer, repeat) {
        const { ids } = await this.database.write((manager) => this.idempotency.once(manager, repeat, async () => ({
            ids: await this.writeIn(manager, dossier, events, viewer),
        })));
        return ids;
    }
    async writeIn(manager, dossier, events, viewer) {
        const mentions = events.flatMap((event, n) => (0, mentions_js_1.mentionsIn)(event).map((one) => ({ ...one, pointer: `/events/${n}${one.pointer}` })));
        const names = await (0, mentions_js_1.resolve)(manager, [{ what: 'dossier', name: dossier, pointer: '/dossier' }, ...mentions]);
        const wanted = events.map(({ title }) => (0, slug_js_1.slugify)(title ?? ''));
        const slugs = await (0, free_slugs_js_1.freeEventSlugs)(manager, names('dossier', dossier).id, wanted);
        const documents = documentsOf(dossier, events, slugs, names);
        const mistakes = [];
        for (const [n, document] of documents.entries()) {
            const found = [
                ...(await (0, check_issues_js_1.unknownIssues)(manager, document)),
                ...(await (0, tied_js_1.mistakesInTied)(manager, document)),
                ...(await (0, check_threats_js_1.threatsByTheirTarget)(manager, document)),
            ];
            mistakes.push(...found.map((one) => ({ ...one, pointer: `/events/${n}${one.pointer}` })));
        }
        (0, new_events_js_1.refuse)(mistakes);
        const ids = documents.map(() => (0, uuidv7_1.uuidv7)());
        // Documents are made anew where they are asked for, and these are not kept by whoever asks.
        const many = {
            ids,
            documentOf: (n) => copyOf(documents, n),
            placeOf: (n) => `/events/${n}`,
        };
        await this.writer.create(manager, many, (0, by_js_1.by)(viewer, null));
        return ids;
    }
};
exports.EventRows = EventRows;
exports.EventRows = EventRows = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, idempotency_js_1.Idempotency, event_writer_service_js_1.EventWriter])
], EventRows);
function documentsOf(dossier, events, slugs, names) {
    const mistakes = [];
    const documents = events.flatMap((event, n) => {
        try {
            return [(0, new_document_js_1.newDocument)({ ...event, dossier }, slugs[n] ?? '', names)];
        }
        catch (error) {
            if (!(error instanceof problem_js_1.Problem) || !error.errors)
                throw error;
            mistakes.push(...error.errors.map((one) => ({ ...one, pointer: `/events/${n}${one.pointer}` })));
            return [];
        }
    });
    (0, new_events_js_1.refuse)(mistakes);
    return documents;
}
function copyOf(documents, n) {
    const document = documents[n];
    if (!document)
        throw new Error(`There is no row ${n}.`);
    return structuredClone(document);
}
//# sourceMappingURL=event-rows.service.js.map