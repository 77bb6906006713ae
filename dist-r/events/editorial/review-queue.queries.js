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
exports.ReviewQueueQueries = void 0;
const common_1 = require("@nestjs/common");
const cursor_js_1 = require("../../common/cursor.js");
const told_titles_js_1 = require("../../common/sql/told-titles.js");
const world_js_1 = require("../../common/sql/world.js");
const database_js_1 = require("../../database/database.js");
const parameters_js_1 = require("../../database/parameters.js");
const records_sql_js_1 = require("../../suggestions/records.sql.js");
const suggestion_json_sql_js_1 = require("../../suggestions/suggestion-json.sql.js");
/** What waits for those who review, and what became of what one has suggested. Never for readers. */
let ReviewQueueQueries = class ReviewQueueQueries {
    constructor(database) {
        this.database = database;
    }
    /** ReviewQueueDto as JSON text. */
    async waiting({ limit, cursor }, language) {
        const parameters = new parameters_js_1.Parameters();
        const after = cursor === undefined ? 'true' : afterCursor(cursor, parameters);
        const rows = await this.database.read(`SELECT w.item, ARRAY[w.since::text, w.id::text] AS keys FROM (${waiting(`${parameters.add(language ?? null)}::text`)}) w
       WHERE ${after} ORDER BY w.since, w.id LIMIT ${parameters.add(limit + 1)}`, parameters.values);
        return (0, cursor_js_1.keysetPage)(rows, { limit, cursor }, QUEUE, await this.database.count(`(${waiting('NULL::text')}) w`));
    }
    /** OwnSuggestionPageDto as JSON text. */
    async suggestedBy(userId, { limit, cursor }, language) {
        const parameters = new parameters_js_1.Parameters();
        const from = (wanted) => `suggestions s JOIN ${subjects(wanted)} o ON o.entity = s.entity AND o.id = s.entity_id WHERE s.author_id = $1`;
        parameters.add(userId);
        const [before] = cursor === undefined ? [] : (0, cursor_js_1.decodeCursor)(cursor, OWN, ['uuid']);
        const rest = before === undefined ? '' : `AND s.id < ${parameters.add(before)}::uuid`;
        const rows = await this.database.read(`SELECT json_build_object(${suggestion_json_sql_js_1.SUGGESTION_PAIRS}, 'changes', s.changes, ${SUBJECT})::text AS item, ARRAY[s.id::text] AS keys
       FROM ${from(`${parameters.add(language ?? null)}::text`)} ${rest} ORDER BY s.id DESC LIMIT ${parameters.add(limit + 1)}`, parameters.values);
        return (0, cursor_js_1.keysetPage)(rows, { limit, cursor }, OWN, await this.database.count(from('NULL::text'), [userId]));
    }
};
exports.ReviewQueueQueries = ReviewQueueQueries;
exports.ReviewQueueQueries = ReviewQueueQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database])
], ReviewQueueQueries);
const QUEUE = 'since';
const OWN = '-id';
function afterCursor(cursor, parameters) {
    const [since, id] = (0, cursor_js_1.decodeCursor)(cursor, QUEUE, ['timestamp', 'uuid']);
    return `(w.since, w.id) > (${parameters.add(since)}::timestamptz, ${parameters.add(id)}::uuid)`;
}
/** What can wait, or be suggested of, with titles in a language (SQL, or null). */
const subjects = (language) => `(SELECT 'event' AS entity, id, ref, slug, ${(0, told_titles_js_1.eventTitle)(language, 'v')} AS title, kind, dossier_id FROM ${(0, world_js_1.visibleEvents)(true)} v
  UNION ALL SELECT entity, id, NULL, slug, title, NULL, NULL FROM ${records_sql_js_1.RECORDS_SQL} r)`;
/** What one of them, `o`, is called. */
const SUBJECT = `'entity', o.entity, 'ref', o.ref, 'slug', o.slug, 'title', o.title`;
/** WaitingDto of such an `o`, and of dossier `d` where it is an event. */
const item = (language, author, since, suggestion, reason) => `json_build_object(${SUBJECT}, 'id', o.id, 'kind', o.kind,
    'dossier', CASE WHEN d.id IS NOT NULL THEN json_build_object('id', d.id, 'slug', d.slug, 'title', ${(0, told_titles_js_1.dossierTitle)(language)}) END,
    'author', ${author}, 'since', rfc3339(${since}), 'suggestion', ${suggestion}, 'reason', ${reason})::text AS item, ${since} AS since`;
/** An event waits since it was handed in, however often it is written since. */
const waiting = (language) => `
  SELECT ${item(language, 'h.author', 'h.recorded_at', 'NULL', 'h.reason')}, o.id
  FROM (SELECT 'event' AS entity, e.id, e.ref, e.slug, ${(0, told_titles_js_1.eventTitle)(language)} AS title, e.kind, e.dossier_id FROM ${(0, world_js_1.visibleEvents)(true)} e WHERE e.review = 'in_review') o JOIN dossiers d ON d.id = o.dossier_id
  CROSS JOIN LATERAL (SELECT r.author, r.recorded_at, r.reason FROM revisions r
    WHERE r.entity = 'event' AND r.entity_id = o.id AND (r.version = 1 OR r.difference @> '[{"path": "/review"}]')
    ORDER BY r.version DESC LIMIT 1) h
  UNION ALL
  SELECT ${item(language, 's.author', 's.created_at', 's.id', 's.reason')}, s.id
  FROM suggestions s JOIN ${subjects(language)} o ON o.entity = s.entity AND o.id = s.entity_id LEFT JOIN dossiers d ON d.id = o.dossier_id
  WHERE s.state = 'open'`;
//# sourceMappingURL=review-queue.queries.js.map