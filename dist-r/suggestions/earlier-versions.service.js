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
exports.EarlierVersions = void 0;
const common_1 = require("@nestjs/common");
const identifier_js_1 = require("../common/identifier.js");
const json_js_1 = require("../domain/history/json.js");
const revisions_queries_js_1 = require("../history/revisions.queries.js");
/** What records said before. */
let EarlierVersions = class EarlierVersions {
    constructor(revisions) {
        this.revisions = revisions;
    }
    /**
     * What a PATCH would change to make a record what it was in a version; nothing where it is that. Its slug, the prefix of a
     * dossier and whether it was merged stay, and so does what versions did not tell yet. Throws `not_found`.
     */
    async changesTo(manager, record, version) {
        const { entity, id } = record;
        const then = (await this.revisions.documentIn(manager, entity, id, version));
        const now = (await this.revisions.documentIn(manager, entity, id, record.version));
        if (then === null || now === null)
            throw (0, identifier_js_1.notFound)('version', String(version));
        const wanted = { ...LEFT_OUT[entity], ...then };
        const standing = { ...LEFT_OUT[entity], ...now };
        const differing = Object.entries(wanted).filter(([field, value]) => !STAYS.has(field) && !(0, json_js_1.sameJson)(value, standing[field]));
        return entity === 'source' ? bySlugs(manager, differing) : Object.fromEntries(differing);
    }
};
exports.EarlierVersions = EarlierVersions;
exports.EarlierVersions = EarlierVersions = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [revisions_queries_js_1.RevisionsQueries])
], EarlierVersions);
const STAYS = new Set(['slug', 'refPrefix', 'mergedInto']);
/** What documents leave out where there is none. */
const LEFT_OUT = {
    actor: { datedNames: [] },
    source: {},
    publisher: {},
    dossier: {},
};
/** A document has the ids of publishers; whoever writes a source names them by slug. */
async function bySlugs(manager, changes) {
    const named = changes.filter(([field]) => PUBLISHERS.has(field)).flatMap(([, value]) => value);
    const rows = await manager.query('SELECT id, slug FROM publishers WHERE id = ANY ($1::uuid[])', [named.filter((id) => id)]);
    const slugs = new Map(rows.map(({ id, slug }) => [id, slug]));
    const slugOf = (value) => Array.isArray(value) ? value.map(slugOf) : (slugs.get(value) ?? null);
    return Object.fromEntries(changes.map(([field, value]) => [field, PUBLISHERS.has(field) ? slugOf(value) : value]));
}
const PUBLISHERS = new Set(['publisher', 'agencies', 'textOf']);
//# sourceMappingURL=earlier-versions.service.js.map