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
exports.BundleImportService = void 0;
const common_1 = require("@nestjs/common");
const uuidv7_1 = require("uuidv7");
const database_js_1 = require("../database/database.js");
const names_last_js_1 = require("../database/names-last.js");
const dossiers_service_js_1 = require("../dossiers/dossiers.service.js");
const event_writer_service_js_1 = require("../events/writing/event-writer.service.js");
const work_out_ahead_js_1 = require("../events/writing/work-out-ahead.js");
const save_document_js_1 = require("../events/writing/save-document.js");
const bundle_actors_service_js_1 = require("./bundle-actors.service.js");
const bundle_publishers_service_js_1 = require("./bundle-publishers.service.js");
const bundle_sources_service_js_1 = require("./bundle-sources.service.js");
const bundle_document_js_1 = require("./bundle-document.js");
const check_references_js_1 = require("./check-references.js");
const issues_of_bundle_js_1 = require("./issues-of-bundle.js");
const on_the_map_js_1 = require("./on-the-map.js");
const what_is_open_js_1 = require("./what-is-open.js");
/** Brings a whole dossier in, through the same services that people's writes go through: all of it or nothing. */
let BundleImportService = class BundleImportService {
    constructor(database, dossiers, actors, publishers, sources, writer) {
        this.database = database;
        this.dossiers = dossiers;
        this.actors = actors;
        this.publishers = publishers;
        this.sources = sources;
        this.writer = writer;
    }
    /** `bundle` has been validated; actors and sources that are there already (by slug) are used. */
    async import(bundle, authorship) {
        return this.database.writeLong((manager) => this.importIn(manager, bundle, authorship));
    }
    /** The same inside a transaction of the caller's. */
    async importIn(manager, bundle, authorship) {
        (0, check_references_js_1.checkReferences)(bundle);
        await (0, names_last_js_1.nameLast)(manager);
        const actors = await this.actors.bringIn(manager, bundle.actors, authorship);
        const publishers = await this.publishers.bringIn(manager, bundle.publishers ?? [], authorship);
        const dossier = { ...NOT_SAID, ...bundle.dossier, issues: (0, issues_of_bundle_js_1.issuesOf)(bundle) };
        const dossierId = (await this.dossiers.create(manager, dossier, authorship)).id;
        const sources = await this.sources.bringIn(manager, bundle.sources, authorship);
        await (0, names_last_js_1.refuseNamesTaken)(manager);
        const events = new Map(bundle.events.map((event) => [event.slug, { id: (0, uuidv7_1.uuidv7)(), day: (0, bundle_document_js_1.dayOf)(event, sources.bySlug) }]));
        const { events: placedEvents, placed } = (0, on_the_map_js_1.onTheMap)(bundle.events);
        const names = (what, slug) => {
            if (what === 'event')
                return (0, bundle_document_js_1.found)(events.get(slug), slug);
            if (what === 'source')
                return (0, bundle_document_js_1.found)(sources.bySlug.get(slug), slug);
            if (what === 'dossier')
                return { id: dossierId, day: null, language: bundle.dossier.languages[0] ?? null };
            return { id: (0, bundle_document_js_1.found)(actors.bySlug.get(slug), slug), day: null };
        };
        const mended = new Set();
        const news = {
            ids: [...events.values()].map(({ id }) => id),
            documentOf: (n) => {
                const event = (0, bundle_document_js_1.found)(placedEvents[n], `number ${n}`);
                const { document, isMended } = (0, bundle_document_js_1.documentOf)(event, bundle, names);
                if (isMended)
                    mended.add(event.slug);
                return document;
            },
            placeOf: (n) => `/events/${n}`,
        };
        await this.writer.create(manager, news, authorship);
        // Until the server has counted the rows, it plans questions as if the tables were empty.
        await manager.query(`ANALYZE (SKIP_LOCKED) dossiers, actors, actor_names, tenures, publishers, sources, source_agencies, ${save_document_js_1.EVENT_TABLES}`);
        // All that a bundle links is in it.
        await (0, work_out_ahead_js_1.judgeAhead)(manager, news.ids, true);
        await actors.extend();
        await (0, names_last_js_1.takeNames)(manager);
        const { title } = bundle.dossier;
        const open = await (0, what_is_open_js_1.openEndsOf)(manager, dossierId);
        return {
            title,
            events: bundle.events.length,
            actors: actors.told,
            publishers,
            sources: sources.told,
            mended: [...mended],
            kept: keptIn(bundle),
            placed,
            open,
        };
    }
};
exports.BundleImportService = BundleImportService;
exports.BundleImportService = BundleImportService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, dossiers_service_js_1.DossiersService, bundle_actors_service_js_1.BundleActors, bundle_publishers_service_js_1.BundlePublishers, bundle_sources_service_js_1.BundleSources, event_writer_service_js_1.EventWriter])
], BundleImportService);
/** What a dossier of an older format does not say. */
const NOT_SAID = { sentence: '', translations: {}, licence: '' };
/** What is kept of the dossier and of each event, by name. */
function keptIn({ kept }) {
    const { events = {}, ...others } = (kept ?? {});
    return [...Object.entries(others), ...Object.entries(events)].map(([of, what]) => `${of}: ${Object.keys(what).join(', ')}`);
}
//# sourceMappingURL=bundle-import.service.js.map