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
exports.SourcesQueries = void 0;
const common_1 = require("@nestjs/common");
const count_js_1 = require("../common/count.js");
const cursor_js_1 = require("../common/cursor.js");
const clock_js_1 = require("../common/clock.js");
const source_json_js_1 = require("../common/sql/source-json.js");
const named_js_1 = require("../common/sql/named.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
const looked_for_sql_js_1 = require("./looked-for.sql.js");
/** Sources as readers see them. */
let SourcesQueries = class SourcesQueries {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    /** A SourcePageDto as JSON text, newest first. */
    async page(query, perspective) {
        const { rows, count } = await (query.q ? this.found(query, query.q, perspective) : this.all(query, perspective));
        return (0, cursor_js_1.keysetPage)(rows, query, query.q && query.dossierFirst ? NEAR : '-published', count);
    }
    async all(query, perspective) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const from = `${world.sources} s WHERE ${asked('s', query, parameters)}`;
        const counted = [...parameters.values];
        const rows = await this.database.read(`SELECT ${rowJson(world)} FROM ${from} AND ${afterCursor(query, parameters)} ${newest(query, parameters)}`, parameters.values);
        return { rows, count: await this.database.count(from, counted) };
    }
    /** Those that have what was typed: by the indexes of words where few do, else the newest are gone through until there are enough. */
    async found(query, typed, perspective) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const { ctes, many } = (0, looked_for_sql_js_1.lookedFor)(typed, asked('k', query, parameters), parameters, world);
        const [counting, counted] = [`WITH ${ctes.join(', ')}`, [...parameters.values]];
        const { place, order, after, afterNewest, keys } = ranked(query, typed, parameters, world);
        const newestOnes = newest(query, parameters);
        const rows = await this.database.read(`${counting}, newest AS MATERIALIZED (
        (SELECT s.id, ${place} AS place FROM found f CROSS JOIN LATERAL (SELECT * FROM sources s WHERE s.id = f.id OFFSET 0) s
          WHERE NOT ${many} AND ${after} ${order})
        UNION ALL (SELECT s.id, ${looked_for_sql_js_1.LAST} FROM ${world.sources} s WHERE ${many} AND ${asked('s', query, parameters)}
          AND ${(0, looked_for_sql_js_1.isSeenToSay)(typed, parameters)} AND ${afterNewest} ${newestOnes}))
      SELECT ${rowJson(world, keys)}, ${TOTAL} AS total FROM newest n JOIN ${world.sources} s ON s.id = n.id
      ORDER BY n.place, ${APPEARED} DESC, s.id DESC`, parameters.values);
        const [{ total } = { total: null }] = rows.length > 0
            ? rows
            : await this.database.read(`${counting} SELECT ${TOTAL} AS total`, counted);
        return { rows, count: total === null ? await this.estimate(query, typed, perspective) : (0, count_js_1.exactly)(Number(total)) };
    }
    async estimate(query, typed, perspective) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const where = `${asked('s', query, parameters)} AND ${(0, looked_for_sql_js_1.saysTyped)(typed, parameters)}`;
        return this.database.estimate(`${world.sources} s WHERE ${where}`, parameters.values);
    }
    /**
     * SourceDto as JSON text with its version, by uuid or slug; null where there is none. What was merged says into which
     * slug.
     */
    async one(id, perspective, where) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const sql = `SELECT s.version, m.slug AS "mergedInto", ${sourceJson(world)}::text AS json
      FROM ${world.sources} s LEFT JOIN sources m ON m.id = s.merged_into_id 
      WHERE ${(0, named_js_1.named)('s', id, parameters)}`;
        const [row] = await this.database.read(sql, parameters.values, where);
        return row ?? null;
    }
};
exports.SourcesQueries = SourcesQueries;
exports.SourcesQueries = SourcesQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], SourcesQueries);
/** The last day on which source `s` can have appeared; what has none comes after all that have one. */
const APPEARED = `coalesce(s.published_on, '-infinity'::date)`;
const NEWEST_KEYS = `ARRAY[${APPEARED}::text, s.id::text]`;
/** The source at an address, or the one that it was merged into. */
function atAddress(s, url) {
    return `${s}.id IN (SELECT coalesce(k.merged_into_id, k.id) FROM sources k WHERE k.address_hash = md5(address_key(${url})))`;
}
/** What is asked beside words of source `s`: merged into none, and at the address named. */
function asked(s, { url }, parameters) {
    const at = url === undefined ? '' : ` AND ${atAddress(s, parameters.add(url))}`;
    return `${s}.merged_into_id IS NULL${at}`;
}
/** ORDER BY and LIMIT of a page, and one more. */
function newest({ limit }, parameters, first = '') {
    return `ORDER BY ${first}${APPEARED} DESC, s.id DESC LIMIT ${parameters.add(limit + 1)}`;
}
/** Name of the order in which those of a dossier come before others. */
const NEAR = 'near';
/** How sources that were found by words follow one another: the newest first, after their places where a dossier is named. */
function ranked(query, typed, parameters, world) {
    const { dossierFirst, cursor } = query;
    if (!dossierFirst) {
        const after = afterCursor(query, parameters);
        return { place: `${looked_for_sql_js_1.LAST}`, order: newest(query, parameters), after, afterNewest: after, keys: NEWEST_KEYS };
    }
    const place = (0, looked_for_sql_js_1.placeOf)(typed, dossierFirst, parameters, world);
    const order = newest(query, parameters, `${place}, `);
    const keys = `ARRAY[n.place::text, ${APPEARED}::text, s.id::text]`;
    if (cursor === undefined)
        return { place, order, after: 'true', afterNewest: 'true', keys };
    const [at = '', published, id] = (0, cursor_js_1.decodeCursor)(cursor, NEAR, ['integer', 'dayOrNone', 'uuid']);
    const older = `(${APPEARED}, s.id) < (${parameters.add(published)}::date, ${parameters.add(id)}::uuid)`;
    const last = `${parameters.add(at)}::int`;
    return {
        ...{ place, order, keys },
        after: `(${place} > ${last} OR ${place} = ${last} AND ${older})`,
        afterNewest: older,
    };
}
function afterCursor({ cursor }, parameters) {
    if (cursor === undefined)
        return 'true';
    const [published, id] = (0, cursor_js_1.decodeCursor)(cursor, '-published', ['dayOrNone', 'uuid']);
    return `(${APPEARED}, s.id) < (${parameters.add(published)}::date, ${parameters.add(id)}::uuid)`;
}
/** Of those found by words, as far as they are counted. */
const TOTAL = `(SELECT CASE WHEN count(*) <= ${count_js_1.COUNTED} THEN count(*) END FROM found)`;
/** A KeysetRow of source `s`. */
const rowJson = (world, keys = NEWEST_KEYS) => `${sourceJson(world)}::text AS item, ${keys} AS keys`;
/** SourceDto of source `s`. */
const sourceJson = (world) => `json_build_object(${(0, source_json_js_1.sourcePairs)(world)}, 'ownReliability', s.reliability,
  'retrievedVia', s.retrieved_via, 'archivedAt', rfc3339(s.archived_at), 'archiveUrl', s.archive_url, 'contentHash', s.content_hash,
  'eventCount', (SELECT count(*) FROM (SELECT c.event_id FROM ${world.citations} c WHERE c.source_id = s.id
      UNION SELECT l.event_id FROM ${world.statusChanges} l WHERE l.source_id = s.id
      UNION SELECT x.event_id FROM ${world.acts} x WHERE x.source_id = s.id) c
    JOIN ${world.events} e ON e.id = c.event_id),
  'createdAt', rfc3339(s.created_at), 'updatedAt', rfc3339(s.updated_at), 'version', s.version)`;
//# sourceMappingURL=sources.queries.js.map