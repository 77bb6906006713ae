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
exports.RecordHistoryQueries = void 0;
const common_1 = require("@nestjs/common");
const identifier_js_1 = require("../common/identifier.js");
const named_js_1 = require("../common/sql/named.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
const story_js_1 = require("../domain/history/story.js");
const names_js_1 = require("./names.js");
const revision_page_js_1 = require("./revision-page.js");
const revisions_queries_js_1 = require("./revisions.queries.js");
/**
 * The histories of what dossiers share and of dossiers themselves, of those that whoever asks may see; to readers since they
 * were first public.
 */
let RecordHistoryQueries = class RecordHistoryQueries {
    constructor(database, revisions) {
        this.database = database;
        this.revisions = revisions;
    }
    /** A page, newest first, by uuid or slug, also of what was merged; throws `not_found`. */
    async page(entity, id, query, { seesDrafts, language }) {
        const toldBy = entity === 'dossier' ? 'x.authorship' : `'roles'`;
        const parameters = new parameters_js_1.Parameters();
        const [found] = await this.database.read(`SELECT x.id, ${toldBy} AS "toldBy", ${metIn(entity)} AS "metIn" FROM ${entity}s x
       WHERE ${(0, named_js_1.named)('x', (0, identifier_js_1.uuidOrSlug)(id), parameters)} ${seesDrafts ? '' : 'AND x.is_public'}`, parameters.values);
        if (!found)
            throw (0, identifier_js_1.notFound)(entity, id);
        const names = seesDrafts || found.toldBy === 'names';
        const told = (0, story_js_1.tell)(await this.revisions.all(entity, found.id, { names }), (document, { version }) => {
            if (seesDrafts)
                return document;
            if (version < found.metIn)
                return null;
            return entity === 'source' ? withoutNote(document) : document;
        });
        const page = (0, revision_page_js_1.revisionPage)(told, query);
        const rows = await this.database.read((0, names_js_1.recordNames)(seesDrafts), [
            (0, names_js_1.uuidsIn)(page.items),
            language ?? null,
        ]);
        return { ...page, names: (0, names_js_1.namesById)(rows) };
    }
};
exports.RecordHistoryQueries = RecordHistoryQueries;
exports.RecordHistoryQueries = RecordHistoryQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, revisions_queries_js_1.RevisionsQueries])
], RecordHistoryQueries);
/** The version of record `x` in which readers first met it: whatever was written before was for those who see drafts. */
function metIn(entity) {
    return `(SELECT coalesce(max(r.version), 1) FROM revisions r
    WHERE r.entity = '${entity}' AND r.entity_id = x.id AND r.recorded_at <= x.public_since)`;
}
/** What its editors noted of a source they noted for one another. */
function withoutNote(document) {
    return { ...document, note: null };
}
//# sourceMappingURL=record-history.queries.js.map