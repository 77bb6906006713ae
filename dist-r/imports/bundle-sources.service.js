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
exports.BundleSources = void 0;
exports.leftOut = leftOut;
const common_1 = require("@nestjs/common");
const typeorm_1 = require("typeorm");
const publishers_service_js_1 = require("../publishers/publishers.service.js");
const source_columns_js_1 = require("../sources/source-columns.js");
const source_entity_js_1 = require("../sources/source.entity.js");
const sources_service_js_1 = require("../sources/sources.service.js");
const left_out_js_1 = require("./left-out.js");
/** Brings the sources of a bundle in. */
let BundleSources = class BundleSources {
    constructor(sources, publishers) {
        this.sources = sources;
        this.publishers = publishers;
    }
    async bringIn(manager, given, authorship) {
        const known = await this.here(manager, given);
        const fresh = given.filter(({ slug }) => !known.has(slug));
        await this.publishers.makeUnknown(manager, [...new Set(fresh.flatMap(source_columns_js_1.publishersIn))], authorship);
        const created = await this.sources.createAll(manager, fresh, authorship);
        const all = [...known, ...created.map((source) => [source.slug, source])];
        return {
            bySlug: new Map(all.map(([slug, { id, publishedOn }]) => [slug, { id, day: publishedOn }])),
            told: {
                ...{ added: created.length, used: known.size },
                leftOut: given.flatMap((source) => leftOut(source, known.get(source.slug)).map(left_out_js_1.toldLeftOut)),
            },
        };
    }
    /** Those that are here, by the slugs that they are called by; of what was merged what it was merged into. */
    async here(manager, given) {
        const here = await manager.find(source_entity_js_1.Source, {
            where: { slug: (0, typeorm_1.Any)(given.map(({ slug }) => slug)) },
            relations: { mergedInto: true },
        });
        return new Map(here.map((source) => [source.slug, source.mergedInto ?? source]));
    }
};
exports.BundleSources = BundleSources;
exports.BundleSources = BundleSources = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [sources_service_js_1.SourcesService, publishers_service_js_1.PublishersService])
], BundleSources);
const COMPARED = ['url', 'citation', 'publisher', 'title', 'publishedOn', 'language', 'kind', 'seen'];
/** What a file says otherwise of a source that is here; nothing where it is not. */
function leftOut(given, own) {
    return own ? (0, left_out_js_1.leftOutOf)(own.slug, COMPARED, given, { ...own, publishedOn: own.publishedText }) : [];
}
//# sourceMappingURL=bundle-sources.service.js.map