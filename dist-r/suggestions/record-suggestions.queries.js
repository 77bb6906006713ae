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
exports.RecordSuggestionsQueries = void 0;
const common_1 = require("@nestjs/common");
const identifier_js_1 = require("../common/identifier.js");
const is_public_js_1 = require("../common/is-public.js");
const named_js_1 = require("../common/sql/named.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
const json_js_1 = require("../domain/history/json.js");
const revisions_queries_js_1 = require("../history/revisions.queries.js");
const records_sql_js_1 = require("./records.sql.js");
const suggestion_json_sql_js_1 = require("./suggestion-json.sql.js");
/** Corrections suggested of records, as they are once a write has ended. Never for readers. */
let RecordSuggestionsQueries = class RecordSuggestionsQueries {
    constructor(database, revisions) {
        this.database = database;
        this.revisions = revisions;
    }
    /** By uuid or slug of the record, also of what was merged; throws `not_found`. */
    async of(entity, named) {
        const { id } = await this.record(entity, named);
        const rows = await this.suggestions(entity, id);
        return {
            isPublic: await (0, is_public_js_1.isPublic)(this.database.connection.manager, entity, id),
            items: rows.map(({ item }) => item),
        };
    }
    /** One of them; throws `not_found`. */
    async one(entity, named, suggestionId) {
        const { id, ...record } = await this.record(entity, named);
        const [found] = (0, identifier_js_1.isUuid)(suggestionId.toLowerCase()) ? await this.suggestions(entity, id, suggestionId) : [];
        if (!found)
            throw (0, identifier_js_1.notFound)('suggestion', suggestionId);
        const { item, changes, told } = found;
        const now = { entity, id, version: record.version };
        return {
            ...{ record, suggestion: item, names: told.names, restores: told.restores ?? null },
            difference: told.difference.map((step) => ({ ...step })),
            changedSince: await this.changedSince(this.database.connection.manager, now, item.baseVersion, changes),
        };
    }
    /** The fields of `changes` that have been changed since version `base` of the record; all of them where that is gone. */
    async changedSince(manager, { entity, id, version }, base, changes) {
        const then = await this.document(manager, entity, id, base);
        const now = await this.document(manager, entity, id, version);
        if (then === null)
            return Object.keys(changes);
        // What is told only where there is some counts as none.
        return Object.keys(changes).filter((field) => !(0, json_js_1.sameJson)(then[field] ?? null, now?.[field] ?? null));
    }
    /** By uuid or slug, also what was merged; throws `not_found`. */
    async record(entity, name) {
        const parameters = new parameters_js_1.Parameters();
        const one = `r.entity = ${parameters.add(entity)} AND ${(0, named_js_1.named)('r', (0, identifier_js_1.uuidOrSlug)(name), parameters)}`;
        const sql = `SELECT r.entity, r.id, r.slug, r.title, r.version FROM ${records_sql_js_1.RECORDS_SQL} r WHERE ${one}`;
        const [row] = await this.database.read(sql, parameters.values, 'primary');
        if (!row)
            throw (0, identifier_js_1.notFound)(entity, name);
        return row;
    }
    suggestions(entity, id, only = null) {
        return this.database.read(`SELECT json_build_object(${suggestion_json_sql_js_1.SUGGESTION_PAIRS}) AS item, s.changes, s.told FROM suggestions s
       WHERE s.entity = $1 AND s.entity_id = $2 AND ($3::uuid IS NULL OR s.id = $3) ORDER BY s.id`, [entity, id, only], 'primary');
    }
    async document(manager, entity, id, version) {
        return (await this.revisions.documentIn(manager, entity, id, version));
    }
};
exports.RecordSuggestionsQueries = RecordSuggestionsQueries;
exports.RecordSuggestionsQueries = RecordSuggestionsQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, revisions_queries_js_1.RevisionsQueries])
], RecordSuggestionsQueries);
//# sourceMappingURL=record-suggestions.queries.js.map