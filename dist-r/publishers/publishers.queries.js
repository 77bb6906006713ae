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
exports.PublishersQueries = void 0;
const common_1 = require("@nestjs/common");
const cursor_js_1 = require("../common/cursor.js");
const clock_js_1 = require("../common/clock.js");
const named_js_1 = require("../common/sql/named.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const like_js_1 = require("../database/like.js");
const parameters_js_1 = require("../database/parameters.js");
/** Publishers as readers see them. */
let PublishersQueries = class PublishersQueries {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    /** A PublisherPageDto as JSON text: by name, or with `q` the nearest first. */
    async page(query, perspective) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const where = `p.merged_into_id IS NULL AND ${query.q ? matches(query.q, parameters) : 'true'} AND ${isKnown(world)}`;
        const total = await this.database.count(`${world.publishers} p WHERE ${where}`, parameters.values);
        const distance = query.q ? distanceTo(parameters.add(query.q)) : '0';
        const after = query.cursor === undefined ? 'true' : afterCursor(query.cursor, parameters);
        const rows = await this.database.read(`SELECT ${publisherJson(world)}::text AS item, ARRAY[p.distance::text, p.name, p.id::text] AS keys
       FROM (SELECT p.*, ${distance} AS distance FROM ${world.publishers} p WHERE ${where}) p
       WHERE ${after} ORDER BY p.distance, p.name, p.id LIMIT ${parameters.add(query.limit + 1)}`, parameters.values);
        return (0, cursor_js_1.keysetPage)(rows, query, 'distance', total);
    }
    /**
     * PublisherDto as JSON text with its version, by uuid or slug; null where there is none. What was merged says into which
     * slug.
     */
    async one(id, perspective, where) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const sql = `SELECT p.version, m.slug AS "mergedInto", ${publisherJson(world)}::text AS json
      FROM ${world.publishers} p LEFT JOIN publishers m ON m.id = p.merged_into_id
      WHERE ${(0, named_js_1.named)('p', id, parameters)} AND ${isKnown(world)}`;
        const [row] = await this.database.read(sql, parameters.values, where);
        return row ?? null;
    }
};
exports.PublishersQueries = PublishersQueries;
exports.PublishersQueries = PublishersQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], PublishersQueries);
/**
 * Whether publisher `p` was known by the day looked back to: with the first source that it, or what it was merged into,
 * stands behind. One that stands behind none is known on every day.
 */
function isKnown({ day, sources }) {
    return day === null ? 'true' : `(${standsBehind(sources)} OR NOT ${standsBehind('sources')})`;
}
function standsBehind(sources) {
    return `EXISTS (SELECT FROM ${sources} s WHERE coalesce(p.merged_into_id, p.id) IN (s.publisher_id, s.text_of_id)
    OR EXISTS (SELECT FROM source_agencies g WHERE g.source_id = s.id AND g.publisher_id = coalesce(p.merged_into_id, p.id)))`;
}
/** By its own name, or that of what was merged into it. */
function matches(q, parameters) {
    const pattern = parameters.add((0, like_js_1.containing)(q));
    return `p.id IN (SELECT coalesce(k.merged_into_id, k.id) FROM publishers k
    WHERE fold(k.name) LIKE fold(${pattern}) OR fold(${parameters.add(q)}) <% fold(k.name))`;
}
/** 0 for a name that is just what was typed, up to 1000: whole numbers, so that a cursor can carry them. */
function distanceTo(q) {
    return `(SELECT min(round(1000 * (1 - greatest(similarity(fold(${q}), fold(k.name)),
    CASE WHEN fold(k.name) LIKE fold(${q}) || '%' THEN 0.95 ELSE 0 END))::numeric)::int)
    FROM publishers k WHERE p.id IN (k.id, k.merged_into_id))`;
}
function afterCursor(cursor, parameters) {
    const [distance, name, id] = (0, cursor_js_1.decodeCursor)(cursor, 'distance', ['integer', 'text', 'uuid']);
    return `(p.distance, p.name, p.id) > (${parameters.add(distance)}::int, ${parameters.add(name)}, ${parameters.add(id)}::uuid)`;
}
/** PublisherDto of publisher `p`. */
const publisherJson = ({ sources, }) => `json_build_object('id', p.id, 'slug', p.slug, 'name', p.name, 'reliability', p.reliability, 'kind', p.kind,
  'country', p.country, 'note', p.note,
  'sourceCount', (SELECT count(*) FROM ${sources} s WHERE s.publisher_id = p.id AND s.merged_into_id IS NULL),
  'createdAt', rfc3339(p.created_at), 'updatedAt', rfc3339(p.updated_at), 'version', p.version)`;
//# sourceMappingURL=publishers.queries.js.map