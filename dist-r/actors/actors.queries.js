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
exports.ActorsQueries = void 0;
const common_1 = require("@nestjs/common");
const cursor_js_1 = require("../common/cursor.js");
const actor_json_js_1 = require("../common/sql/actor-json.js");
const actor_names_js_1 = require("../common/sql/actor-names.js");
const collation_js_1 = require("../common/sql/collation.js");
const clock_js_1 = require("../common/clock.js");
const found_once_js_1 = require("../common/sql/found-once.js");
const named_js_1 = require("../common/sql/named.js");
const tally_js_1 = require("../common/sql/tally.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const like_js_1 = require("../database/like.js");
const parameters_js_1 = require("../database/parameters.js");
/** Actors as readers see them. */
let ActorsQueries = class ActorsQueries {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    /** An ActorPageDto as JSON text: by name in the language asked for, or with `q` the nearest first. */
    async page(query, { language, ...perspective }) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const from = query.q
            ? `(${distances(query.q, parameters, world)}) n JOIN ${world.actors} a ON a.id = n.actor_id`
            : `${world.actors} a`;
        const conditions = [
            'a.merged_into_id IS NULL',
            isKnown(world),
            query.dossier ? inDossier((0, named_js_1.named)('d', query.dossier, parameters), world) : 'true',
        ];
        const where = conditions.join(' AND ');
        const counted = [...parameters.values];
        const distance = query.q ? placeOf(query.dossierFirst, parameters, world) : '0';
        const called = `${language === undefined ? (0, actor_names_js_1.nameNow)('a', world) : (0, actor_names_js_1.nameNowIn)('a', parameters.add(language), world)} ${(0, collation_js_1.collate)(language)}`;
        const { before, relation, total } = (0, found_once_js_1.foundOnce)(`SELECT a.*, ${distance} AS distance, ${called} AS called FROM ${from} WHERE ${where}`, (query.q ?? '') !== '');
        const after = query.cursor === undefined ? 'true' : afterCursor(query.cursor, parameters);
        const rows = await this.database.read(`${before} SELECT ${actorJson(world)}::text AS item, ARRAY[a.distance::text, a.called, a.id::text] AS keys, ${total} AS total
       FROM ${relation} a
       WHERE ${after} ORDER BY a.distance, a.called, a.id LIMIT ${parameters.add(query.limit + 1)}`, parameters.values);
        const count = (0, found_once_js_1.toldTotal)(rows) ?? (await this.database.count(`${from} WHERE ${where}`, counted));
        return (0, cursor_js_1.keysetPage)(rows, query, 'distance', count);
    }
    /**
     * ActorDto as JSON text with its version, by uuid or slug; null where there is none. What was merged says into which
     * slug.
     */
    async one(id, perspective, where) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const sql = `SELECT a.version, m.slug AS "mergedInto", ${actorJson(world)}::text AS json
      FROM ${world.actors} a LEFT JOIN actors m ON m.id = a.merged_into_id 
      WHERE ${(0, named_js_1.named)('a', id, parameters)} AND ${isKnown(world)}`;
        const [row] = await this.database.read(sql, parameters.values, where);
        return row ?? null;
    }
};
exports.ActorsQueries = ActorsQueries;
exports.ActorsQueries = ActorsQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], ActorsQueries);
/** From so many names on that hold what was typed, none is looked for that is only spelt nearly so. */
const ENOUGH = 50;
/** Names (actor_id, label) that hold what was typed; where those are few, also such as are spelt nearly so. */
function namesFor(q, parameters, world) {
    const written = `SELECT n.actor_id, n.label FROM ${(0, actor_names_js_1.labelsOf)(world)} n WHERE fold(n.label) LIKE fold(${parameters.add((0, like_js_1.containing)(q))})`;
    return `WITH written AS MATERIALIZED (${written})
    SELECT * FROM written
    UNION SELECT k.actor_id, k.label FROM names_like(${parameters.add(q)}) k WHERE (SELECT count(*) FROM written) < ${ENOUGH}
      AND EXISTS (SELECT FROM ${(0, actor_names_js_1.labelsOf)(world)} n WHERE n.actor_id = k.actor_id AND n.label = k.label)`;
}
/** Beyond every distance: so much later come those of a name that is only like the one typed. */
const LIKE = 4000;
/** Where actor `a` comes by the distance of `n`: those of just the name typed, then, where one is named, those of the dossier. */
function placeOf(dossier, parameters, world) {
    const place = `n.distance + CASE WHEN n.distance > 0 THEN ${LIKE} ELSE 0 END`;
    if (dossier === undefined)
        return place;
    return `${place} + CASE WHEN ${inDossier((0, named_js_1.named)('d', dossier, parameters), world)} THEN 0 ELSE ${LIKE / 2} END`;
}
/**
 * How far those names are from what was typed (actor_id, distance): 0 for one that is just that, up to 1000. Whole numbers, so that
 * a cursor can carry them.
 */
function distances(q, parameters, world) {
    const typed = `fold(${parameters.add(q)})`;
    return `SELECT n.actor_id, min(round(1000 * (1 - greatest(similarity(${typed}, n.folded),
      0.9 * word_similarity(${typed}, n.folded),
      CASE WHEN n.folded LIKE ${typed} || '%' THEN 0.95 ELSE 0 END))::numeric)::int) AS distance
    FROM (SELECT x.actor_id, fold(x.label) AS folded FROM (${namesFor(q, parameters, world)}) x OFFSET 0) n GROUP BY n.actor_id`;
}
/**
 * Whether actor `a` was known by the day looked back to: it has no day of its own, and is known with the first that names
 * it. Whom nothing has ever named is known on every day.
 */
function isKnown(world) {
    if (world.day === null)
        return 'true';
    const known = `x.event_id IN (SELECT e.id FROM ${world.events} e)`;
    return `(${isNamed(world, known)} OR NOT ${isNamed(EVER, 'true')})`;
}
/** Everything that is recorded, of whatever day. */
const EVER = {
    participations: 'participations',
    citations: 'citations',
    issues: 'event_issues',
    statusChanges: 'status_changes',
    tenures: 'tenures',
};
/** Whether anything names actor `a`, in an event of which `condition` is true of the row `x`. */
function isNamed({ participations, citations, issues, statusChanges, tenures }, condition) {
    return `(EXISTS (SELECT FROM ${participations} x WHERE x.actor_id = a.id AND ${condition})
    OR EXISTS (SELECT FROM ${citations} x WHERE x.speaker_id = a.id AND ${condition})
    OR EXISTS (SELECT FROM ${issues} x WHERE x.actor_id = a.id AND ${condition})
    OR EXISTS (SELECT FROM ${statusChanges} x WHERE x.said_by_id = a.id AND ${condition})
    OR EXISTS (SELECT FROM ${tenures} x WHERE a.id IN (x.person_id, x.body_id)))`;
}
function inDossier(isDossier, world) {
    return `EXISTS (SELECT FROM ${world.participations} p JOIN ${world.events} e ON e.id = p.event_id JOIN dossiers d ON d.id = e.dossier_id
    WHERE p.actor_id = a.id AND ${isDossier})`;
}
function afterCursor(cursor, parameters) {
    const [distance, name, id] = (0, cursor_js_1.decodeCursor)(cursor, 'distance', ['integer', 'text', 'uuid']);
    return `(a.distance, a.called, a.id) > (${parameters.add(distance)}::int, ${parameters.add(name)}, ${parameters.add(id)}::uuid)`;
}
/** Of the events that actor `a` takes part in; as of a day they are counted, for a part has a day of its own. */
function eventCount(world) {
    if (world.day === null)
        return (0, tally_js_1.tally)('a.id', world);
    return `(SELECT count(DISTINCT p.event_id) FROM ${world.participations} p JOIN ${world.events} e ON e.id = p.event_id
    WHERE p.actor_id = a.id)`;
}
/** OfficeBodyDto of actor `b`. */
const officeBody = (world) => `${(0, actor_json_js_1.actorRef)('b', world)}::jsonb || jsonb_build_object('names', ${(0, actor_names_js_1.namesByLanguage)('b', world)})`;
/** ActorDto of actor `a`. */
const actorJson = (world) => `json_build_object('id', a.id, 'slug', a.slug, 'name', ${(0, actor_names_js_1.nameNow)('a', world)}, 'type', a.type,
  'names', ${(0, actor_names_js_1.namesByLanguage)('a', world)},
  'datedNames', (SELECT coalesce(json_agg(json_build_object('name', n.label, 'language', n.language, 'from', n.from_text,
      'to', n.to_text) ORDER BY n.from_on NULLS FIRST, n.ordinal), '[]')
    FROM ${world.datedNames} n WHERE n.actor_id = a.id),
  'aliases', (SELECT coalesce(json_agg(n.label ORDER BY n.ordinal), '[]')
    FROM actor_names n WHERE n.actor_id = a.id AND n.language IS NULL AND n.label <> a.name),
  'country', a.country, 'wikidata', a.wikidata,
  'tenures', (SELECT coalesce(json_agg(json_build_object('office', t.office, 'offices', t.offices, 'body', ${officeBody(world)},
      'from', t.from_text, 'to', t.to_text) ORDER BY t.ordinal), '[]')
    FROM ${world.tenures} t JOIN actors b ON b.id = t.body_id WHERE t.person_id = a.id),
  'eventCount', ${eventCount(world)},
  'createdAt', rfc3339(a.created_at), 'updatedAt', rfc3339(a.updated_at), 'version', a.version)`;
//# sourceMappingURL=actors.queries.js.map