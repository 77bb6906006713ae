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
exports.DeletedEventsQueries = void 0;
const common_1 = require("@nestjs/common");
const cursor_js_1 = require("../../common/cursor.js");
const identifier_js_1 = require("../../common/identifier.js");
const named_js_1 = require("../../common/sql/named.js");
const told_titles_js_1 = require("../../common/sql/told-titles.js");
const database_js_1 = require("../../database/database.js");
const parameters_js_1 = require("../../database/parameters.js");
const permissions_js_1 = require("../../domain/permissions.js");
/** What was deleted, for those who work on events: every world leaves it out. */
let DeletedEventsQueries = class DeletedEventsQueries {
    constructor(database) {
        this.database = database;
    }
    /** A DeletedEventPageDto as JSON text, what was deleted last first. */
    async page({ dossier, event, limit, cursor }, viewer, language) {
        const parameters = new parameters_js_1.Parameters();
        const from = `events e JOIN dossiers d ON d.id = e.dossier_id
      WHERE e.deleted_at IS NOT NULL ${dossier === undefined ? '' : `AND ${(0, named_js_1.named)('d', dossier, parameters)}`}
      ${event === undefined ? '' : `AND ${(0, named_js_1.named)('e', (0, identifier_js_1.uuidOrRef)(event), parameters, 'ref')}`}`;
        const total = await this.database.count(from, parameters.values);
        const after = cursor === undefined ? 'true' : afterCursor(cursor, parameters);
        const rows = await this.database.read(`SELECT ${item(mayRestore(viewer, parameters), `${parameters.add(language ?? null)}::text`)}::text AS item, ARRAY[e.deleted_at::text, e.id::text] AS keys
       FROM ${from} AND ${after} ORDER BY e.deleted_at DESC, e.id DESC
       LIMIT ${parameters.add(limit + 1)}`, parameters.values);
        return (0, cursor_js_1.keysetPage)(rows, { limit, cursor }, '-deleted', total);
    }
};
exports.DeletedEventsQueries = DeletedEventsQueries;
exports.DeletedEventsQueries = DeletedEventsQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database])
], DeletedEventsQueries);
function afterCursor(cursor, parameters) {
    const [at, id] = (0, cursor_js_1.decodeCursor)(cursor, '-deleted', ['timestamp', 'uuid']);
    return `(e.deleted_at, e.id) < (${parameters.add(at)}::timestamptz, ${parameters.add(id)}::uuid)`;
}
/** That `viewer` may bring event `e` back, as requireMayDelete() has it. */
function mayRestore({ role, userId }, parameters) {
    if ((0, permissions_js_1.may)(role, 'event.delete'))
        return 'true';
    return `(e.review = 'draft' AND e.ref IS NULL AND EXISTS (SELECT FROM revisions b WHERE b.entity = 'event' AND b.version = 1
    AND b.entity_id = e.id AND b.author_id = ${parameters.add(userId)}::uuid))`;
}
/** DeletedEventDto of event `e` of dossier `d`; who and why is told by the last revision that deleted it. */
const item = (mayRestore, language) => `(SELECT json_build_object('id', e.id, 'ref', e.ref, 'kind', e.kind, 'title', ${(0, told_titles_js_1.eventTitle)(language)},
    'dossier', json_build_object('id', d.id, 'slug', d.slug, 'title', ${(0, told_titles_js_1.dossierTitle)(language)}), 'when', e.when_text,
    'timezone', e.timezone, 'deletedAt', rfc3339(e.deleted_at), 'deletedBy', r.author, 'reason', r.reason, 'mayRestore', ${mayRestore})
  FROM (SELECT) one LEFT JOIN LATERAL (
    SELECT r.author, r.reason FROM revisions r
    WHERE r.entity = 'event' AND r.entity_id = e.id AND r.difference @> '[{"path": "/deleted", "value": true}]'
    ORDER BY r.version DESC LIMIT 1) r ON true)`;
//# sourceMappingURL=deleted-events.queries.js.map