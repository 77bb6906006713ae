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
exports.SourcesService = void 0;
const common_1 = require("@nestjs/common");
const uuidv7_1 = require("uuidv7");
const problem_js_1 = require("../common/problem.js");
const free_slug_js_1 = require("../database/free-slug.js");
const insert_all_js_1 = require("../database/insert-all.js");
const refuse_taken_js_1 = require("../database/refuse-taken.js");
const set_columns_js_1 = require("../database/set-columns.js");
const refusal_js_1 = require("../domain/refusals/refusal.js");
const slug_js_1 = require("../domain/slug.js");
const revisions_service_js_1 = require("../history/revisions.service.js");
const publishers_service_js_1 = require("../publishers/publishers.service.js");
const source_columns_js_1 = require("./source-columns.js");
const source_agency_entity_js_1 = require("./source-agency.entity.js");
const source_entity_js_1 = require("./source.entity.js");
/** Writes sources. */
let SourcesService = class SourcesService {
    constructor(revisions, publishers) {
        this.revisions = revisions;
        this.publishers = publishers;
    }
    /** Throws `conflict` with the source that has the slug or the address already. */
    async create(manager, input, authorship) {
        if (input.slug !== undefined)
            await (0, refuse_taken_js_1.refuseTaken)(manager, 'sources_slug_unique', BY_SLUG, [input.slug]);
        await this.refuseUnlocated(manager, { url: input.url ?? null, citation: input.citation ?? null }, null);
        const wanted = (0, slug_js_1.slugify)(`${input.publisher} ${input.publishedOn ?? ''}`);
        const slug = input.slug ?? (await (0, free_slug_js_1.freeSlug)(manager, 'sources', wanted));
        const [source] = await this.createAll(manager, [{ ...input, slug }], authorship);
        if (!source)
            throw new Error('No source came of its input');
        return source;
    }
    /** Creates many in a few statements, under the slugs that they have. */
    async createAll(manager, inputs, authorship) {
        const named = await this.publishers.named(manager, [...new Set(inputs.flatMap(source_columns_js_1.publishersIn))], authorship);
        const made = inputs.map((input) => {
            const kind = input.kind ?? named(input.publisher.trim()).kind;
            const source = manager.create(source_entity_js_1.Source, {
                slug: input.slug,
                ...(0, source_columns_js_1.columnsOf)({ ...input, kind, seen: input.seen ?? 'read', language: input.language ?? null }, named),
                id: (0, uuidv7_1.uuidv7)(),
            });
            return { source, agencies: (0, source_columns_js_1.agenciesOf)(source.id, input.agencies ?? [], named) };
        });
        const sources = made.map(({ source }) => source);
        await (0, insert_all_js_1.insertAll)(manager, source_entity_js_1.Source, sources);
        await (0, insert_all_js_1.insertAll)(manager, source_agency_entity_js_1.SourceAgency, made.flatMap(({ agencies }) => agencies));
        const ids = sources.map(({ id }) => id);
        await this.revisions.created(manager, 'source', ids, authorship);
        return sources;
    }
    /** Changes what is given; throws `conflict` with the source that has the address already. */
    async change(manager, source, changes, authorship) {
        const { id } = source;
        const { url = source.url, citation = source.citation } = changes;
        await this.refuseUnlocated(manager, { url, citation }, id);
        const named = await this.publishers.named(manager, (0, source_columns_js_1.publishersIn)(changes), authorship);
        await this.revisions.revise(manager, [{ entity: 'source', id }], authorship, async () => {
            await (0, set_columns_js_1.setColumns)(manager, source_entity_js_1.Source, id, (0, source_columns_js_1.columnsOf)(changes, named));
            if (changes.agencies === undefined)
                return;
            await manager.delete(source_agency_entity_js_1.SourceAgency, { sourceId: id });
            await (0, insert_all_js_1.insertAll)(manager, source_agency_entity_js_1.SourceAgency, (0, source_columns_js_1.agenciesOf)(id, changes.agencies, named));
        });
    }
    /** Throws where another source than `own` has the address, or where neither an address nor a citation tells where it is. */
    async refuseUnlocated(manager, { url, citation }, own) {
        if (url !== null)
            return (0, refuse_taken_js_1.refuseTaken)(manager, 'sources_address_unique', BY_ADDRESS, [url, own]);
        if (citation !== null)
            return;
        const detail = 'A source without an address needs the text that it is cited by.';
        throw new problem_js_1.Problem('validation_failed', detail, [(0, refusal_js_1.refusal)('/citation', 'sources_address_or_citation', detail)]);
    }
};
exports.SourcesService = SourcesService;
exports.SourcesService = SourcesService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [revisions_service_js_1.RevisionsService, publishers_service_js_1.PublishersService])
], SourcesService);
const BY_SLUG = `SELECT id, slug FROM sources WHERE slug = $1`;
/** What was merged still has its address, which leads to the survivor. */
const BY_ADDRESS = `SELECT s.id, s.slug FROM sources k JOIN sources s ON s.id = coalesce(k.merged_into_id, k.id)
  WHERE k.address_hash = md5(address_key($1)) AND k.id IS DISTINCT FROM $2::uuid`;
//# sourceMappingURL=sources.service.js.map