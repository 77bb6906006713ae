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
exports.EventHistoryQueries = void 0;
const common_1 = require("@nestjs/common");
const identifier_js_1 = require("../../common/identifier.js");
const world_js_1 = require("../../common/sql/world.js");
const database_js_1 = require("../../database/database.js");
const story_js_1 = require("../../domain/history/story.js");
const names_js_1 = require("../../history/names.js");
const revision_page_js_1 = require("../../history/revision-page.js");
const revisions_queries_js_1 = require("../../history/revisions.queries.js");
/** The history of an event, as far as whoever asks may see it. */
let EventHistoryQueries = class EventHistoryQueries {
    constructor(database, revisions) {
        this.database = database;
        this.revisions = revisions;
    }
    /** A page, newest first; null where the reader may see no such event. */
    async page(id, query, { seesDrafts, language }) {
        const told = await this.told(id, seesDrafts);
        if (told === null)
            return null;
        const page = (0, revision_page_js_1.revisionPage)(told, query);
        return { ...page, names: await this.names(page.items, seesDrafts, language) };
    }
    /** The event as it was; null where the reader may see no such event, or no such version of it. */
    async version(id, version, { seesDrafts, language }) {
        const told = (await this.told(id, seesDrafts))?.find(({ revision }) => revision.version === version);
        if (!told)
            return null;
        const { difference: _, ...head } = told.revision;
        const document = told.document;
        return { ...head, document, names: await this.names(document, seesDrafts, language) };
    }
    async told(id, seesDrafts) {
        // What was deleted can be brought back, so whoever works on events sees its history still.
        const events = seesDrafts ? 'events' : (0, world_js_1.visibleEvents)(false);
        const [event] = await this.database.read(`SELECT e.id, d.authorship AS "toldBy" FROM ${events} e JOIN dossiers d ON d.id = e.dossier_id WHERE e.${(0, identifier_js_1.isUuid)(id) ? 'id' : 'ref'} = $1`, [id]);
        if (!event)
            return null;
        const revisions = await this.revisions.all('event', event.id, { names: seesDrafts || event.toldBy === 'names' });
        if (seesDrafts)
            return (0, story_js_1.tell)(revisions, (document) => document);
        const linked = await this.visible(revisions);
        return (0, story_js_1.tell)(revisions, (document) => asPublished(document, linked));
    }
    /** Of all ids in the revisions, those of events that readers see. */
    async visible(revisions) {
        const rows = await this.database.read(`SELECT e.id FROM ${(0, world_js_1.visibleEvents)(false)} e WHERE e.id = ANY ($1::uuid[])`, [(0, names_js_1.uuidsIn)(revisions)]);
        return new Set(rows.map(({ id }) => id));
    }
    /** What the ids in `of` stand for, as far as it may be seen, in the language asked for where it has words in it. */
    async names(of, seesDrafts, language) {
        const rows = await this.database.read(NAMES(seesDrafts), [
            (0, names_js_1.uuidsIn)(of),
            language ?? null,
        ]);
        return (0, names_js_1.namesById)(rows);
    }
};
exports.EventHistoryQueries = EventHistoryQueries;
exports.EventHistoryQueries = EventHistoryQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, revisions_queries_js_1.RevisionsQueries])
], EventHistoryQueries);
const NAMES = (seesDrafts) => `${(0, names_js_1.recordNames)(seesDrafts)}
  UNION ALL SELECT e.id, concat_ws(' ', e.ref, coalesce((SELECT t.title ->> $2::text FROM tellings t
    WHERE t.event_id = e.id ORDER BY t.known_on DESC LIMIT 1), e.title)) FROM ${(0, world_js_1.visibleEvents)(seesDrafts)} e WHERE e.id = ANY ($1::uuid[])`;
/** What readers see of a version: nothing unless it was published, and no link to what is not. */
function asPublished(document, visible) {
    if (document.review !== 'published' || document.deleted)
        return null;
    const links = Object.entries(document.links).filter(([, { to }]) => visible.has(to));
    return { ...document, links: Object.fromEntries(links) };
}
//# sourceMappingURL=event-history.queries.js.map