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
exports.NewSources = void 0;
const common_1 = require("@nestjs/common");
const slug_js_1 = require("../../../domain/slug.js");
const publishers_service_js_1 = require("../../../publishers/publishers.service.js");
const sources_service_js_1 = require("../../../sources/sources.service.js");
const web_address_js_1 = require("../cells/web-address.js");
const known_things_js_1 = require("../check/known-things.js");
const own_slug_js_1 = require("../../../database/own-slug.js");
/** Makes the documents that a spreadsheet cites and nobody knows. */
let NewSources = class NewSources {
    constructor(sources, publishers) {
        this.sources = sources;
        this.publishers = publishers;
    }
    /** By what each is known by; those of one address are one. */
    async make(manager, named, language, authorship) {
        const all = await this.apart(manager, named);
        const known = await knownByAddress(manager, all.map(({ key }) => key));
        const each = all.filter(({ key }) => !known.has(key));
        const inputs = each.map(({ url, citation, title, publisher, publishedOn }) => {
            const by = publisher ?? (url === null ? (citation ?? '') : (0, web_address_js_1.hostOf)(url));
            return {
                ...{ url, citation, publisher: by, publishedOn, language, seen: 'listed' },
                title: title ?? citation ?? url ?? '',
                titleSource: title === null ? 'address' : 'listed',
                slug: (0, own_slug_js_1.ownSlug)((0, slug_js_1.slugify)(`${by} ${publishedOn ?? ''}`)),
            };
        });
        await this.publishers.makeUnknown(manager, inputs.map((input) => input.publisher), authorship);
        const made = await this.sources.createAll(manager, inputs, authorship);
        const byKey = new Map();
        const ids = new Map(known);
        for (const [n, source] of made.entries())
            ids.set(each[n]?.key ?? '', { id: source.id, day: source.publishedOn });
        const keys = await keysOf(manager, named.map(known_things_js_1.keyOfSource));
        for (const [name, key] of keys) {
            const source = ids.get(key);
            if (source)
                byKey.set(name, source);
        }
        return byKey;
    }
    /** Each address once: two that differ by what tells copies apart are one. */
    async apart(manager, named) {
        const keys = await keysOf(manager, named.map(known_things_js_1.keyOfSource));
        const each = new Map();
        for (const source of named) {
            const key = keys.get((0, known_things_js_1.keyOfSource)(source)) ?? (0, known_things_js_1.keyOfSource)(source);
            if (!each.has(key))
                each.set(key, { ...source, key });
        }
        return [...each.values()];
    }
};
exports.NewSources = NewSources;
exports.NewSources = NewSources = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [sources_service_js_1.SourcesService, publishers_service_js_1.PublishersService])
], NewSources);
/** Those that somebody has made since they were looked for; what was merged means what it was merged into. */
async function knownByAddress(manager, keys) {
    const rows = await manager.query(`SELECT g.key, s.id, s.published_on::text AS day FROM unnest($1::text[]) AS g (key)
     JOIN sources k ON k.address_hash = md5(g.key) JOIN sources s ON s.id = coalesce(k.merged_into_id, k.id)`, [keys]);
    return new Map(rows.map(({ key, id, day }) => [key, { id, day }]));
}
/** What the database knows addresses by; all else by itself. */
async function keysOf(manager, names) {
    const rows = await manager.query(`SELECT n AS name, CASE WHEN n LIKE 'http%://%' THEN address_key(n) ELSE n END AS key FROM unnest($1::text[]) AS x (n)`, [[...new Set(names)]]);
    return new Map(rows.map(({ name, key }) => [name, key]));
}
//# sourceMappingURL=new-sources.service.js.map