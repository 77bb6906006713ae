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
exports.EventDetailQueries = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../common/clock.js");
const identifier_js_1 = require("../common/identifier.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
const named_js_1 = require("../common/sql/named.js");
const world_js_1 = require("../common/sql/world.js");
const event_detail_sql_js_1 = require("./event-detail.sql.js");
const event_json_sql_js_1 = require("./event-json.sql.js");
/** One event, whole, and the chain it belongs to. */
let EventDetailQueries = class EventDetailQueries {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    /** EventDetailDto as JSON text with its version; null where the reader may see no such event. */
    async one(id, perspective) {
        const { sql, values } = this.question(id, perspective);
        const [row] = await this.database.read(sql, values);
        return row ?? null;
    }
    /** The same with what was just written; throws `not_found`. */
    async written(id, perspective) {
        const { sql, values } = this.question(id, perspective);
        const [row] = await this.database.read(sql, values, 'primary');
        if (!row)
            throw (0, identifier_js_1.notFound)('event', id);
        return row;
    }
    /** The same as a transaction sees it; throws `not_found`. */
    async oneIn(manager, id, perspective) {
        const { sql, values } = this.question(id, perspective);
        const [row] = await manager.query(sql, values);
        if (!row)
            throw (0, identifier_js_1.notFound)('event', id);
        return row;
    }
    /** ChainDto as JSON text; null where the reader may see no such event. */
    async chain(id, perspective) {
        const parameters = new parameters_js_1.Parameters();
        const sql = chain((0, named_js_1.named)('e', id, parameters, 'ref'), (0, world_js_1.worldOf)(perspective, parameters, this.clock.now()));
        const [row] = await this.database.read(sql, parameters.values);
        return row?.json ?? null;
    }
    question(id, perspective) {
        const parameters = new parameters_js_1.Parameters();
        const sql = detail((0, named_js_1.named)('e', id, parameters, 'ref'), (0, world_js_1.worldOf)(perspective, parameters, this.clock.now()));
        return { sql, values: parameters.values };
    }
};
exports.EventDetailQueries = EventDetailQueries;
exports.EventDetailQueries = EventDetailQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], EventDetailQueries);
/** `isIt` is true of event `e` that is asked for. */
const detail = (isIt, world) => `
  SELECT e.version, ${(0, event_detail_sql_js_1.eventDetail)(world)} AS json
  FROM ${world.events} e JOIN dossiers d ON d.id = e.dossier_id
  WHERE ${isIt}`;
/** Links that make a thread: what came next, what was promised, what took its place. Comments about an event do not. */
const THREAD = `('follows_up', 'announces', 'reschedules', 'fulfils', 'cancels', 'overtaken_by')`;
/** `isIt` is true of event `e` that is asked for. */
const chain = (isIt, world) => `
  WITH RECURSIVE member(id) AS (
    SELECT e.id FROM ${world.events} e WHERE ${isIt}
    UNION
    SELECT o.id FROM member m
      JOIN ${world.links} l ON l.type IN ${THREAD} AND (l.from_event_id = m.id OR l.to_event_id = m.id)
      JOIN ${world.events} o ON o.id = CASE WHEN l.from_event_id = m.id THEN l.to_event_id ELSE l.from_event_id END
  )
  SELECT CASE WHEN EXISTS (SELECT FROM member) THEN json_build_object(
    'items', (SELECT json_agg(${(0, event_json_sql_js_1.linkedEventJson)(world)} ORDER BY o.earliest, o.latest, o.id)
      FROM ${world.events} o WHERE o.id IN (SELECT id FROM member)),
    'links', (SELECT coalesce(json_agg(json_build_object('type', l.type, 'from', l.from_event_id, 'to', l.to_event_id) ORDER BY l.id), '[]')
      FROM ${world.links} l WHERE l.type IN ${THREAD}
        AND l.from_event_id IN (SELECT id FROM member) AND l.to_event_id IN (SELECT id FROM member)))::text END AS json`;
//# sourceMappingURL=event-detail.queries.js.map