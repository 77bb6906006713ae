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
exports.EditorialQueries = void 0;
const common_1 = require("@nestjs/common");
const identifier_js_1 = require("../../common/identifier.js");
const world_js_1 = require("../../common/sql/world.js");
const database_js_1 = require("../../database/database.js");
const event_suggestion_json_sql_js_1 = require("./event-suggestion-json.sql.js");
/** What those who work on events say of them. Never for readers. */
let EditorialQueries = class EditorialQueries {
    constructor(database) {
        this.database = database;
    }
    /** CommentsDto as JSON text; throws `not_found`. */
    async comments(id) {
        return this.list(`SELECT json_build_object('id', c.id, 'version', c.version, 'review', c.review, 'comment', c.comment,
         'author', c.author, 'createdAt', rfc3339(c.created_at)) AS item
       FROM event_comments c WHERE c.event_id = $1 ORDER BY c.id`, await this.idOf(id));
    }
    /** SuggestionsDto as JSON text; throws `not_found`. */
    async suggestions(id) {
        const eventId = await this.idOf(id);
        return this.list(`SELECT json_build_object(${event_suggestion_json_sql_js_1.EVENT_SUGGESTION_PAIRS}) AS item FROM suggestions s
       WHERE s.entity = 'event' AND s.entity_id = $1 ORDER BY s.id`, eventId);
    }
    async list(sql, eventId) {
        const [row] = await this.database.read(`SELECT json_build_object('items', coalesce(json_agg(item), '[]'))::text AS json FROM (${sql}) AS listed`, [eventId]);
        return row?.json ?? '';
    }
    /** The id of an event that those who work on events may see; throws `not_found`. */
    async idOf(text) {
        const id = (0, identifier_js_1.uuidOrRef)(text);
        const [event] = await this.database.read(`SELECT e.id FROM ${(0, world_js_1.visibleEvents)(true)} e WHERE e.${(0, identifier_js_1.isUuid)(id) ? 'id' : 'ref'} = $1`, [id]);
        if (!event)
            throw (0, identifier_js_1.notFound)('event', text);
        return event.id;
    }
};
exports.EditorialQueries = EditorialQueries;
exports.EditorialQueries = EditorialQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database])
], EditorialQueries);
//# sourceMappingURL=editorial.queries.js.map