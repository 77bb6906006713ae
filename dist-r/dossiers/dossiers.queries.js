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
exports.DossiersQueries = void 0;
const common_1 = require("@nestjs/common");
const cursor_js_1 = require("../common/cursor.js");
const kept_answers_js_1 = require("../common/kept-answers.js");
const clock_js_1 = require("../common/clock.js");
const actor_json_js_1 = require("../common/sql/actor-json.js");
const dossier_events_js_1 = require("../common/sql/dossier-events.js");
const dossier_words_js_1 = require("../common/sql/dossier-words.js");
const issue_label_js_1 = require("../common/sql/issue-label.js");
const named_js_1 = require("../common/sql/named.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const like_js_1 = require("../database/like.js");
const parameters_js_1 = require("../database/parameters.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
const dossier_order_js_1 = require("./dossier-order.js");
/** Dossiers as readers see them. */
let DossiersQueries = class DossiersQueries {
    constructor(database, clock, answers) {
        this.database = database;
        this.clock = clock;
        this.answers = answers;
    }
    /** A DossierPageDto as JSON text. */
    page(query, perspective) {
        return this.answers.answer(['dossiers', query, perspective], () => this.asked(query, perspective));
    }
    async asked(query, perspective) {
        const parameters = new parameters_js_1.Parameters();
        const where = query.q ? `fold(d.title) LIKE fold(${parameters.add((0, like_js_1.containing)(query.q))})` : 'true';
        const seen = [...parameters.values];
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const total = await this.database.count(`${world.dossiers} d WHERE ${where}`, seen);
        const order = (0, dossier_order_js_1.dossierOrder)(query.sort, world);
        const after = query.cursor === undefined ? 'true' : afterCursor(query.cursor, query.sort, order, parameters);
        const rows = await this.database.read(`SELECT ${dossierJson(world)}::text AS item, ARRAY[o.key::text, d.id::text] AS keys
       FROM ${world.dossiers} d CROSS JOIN LATERAL (SELECT ${order.key} AS key) o WHERE ${where} AND ${after}
       ORDER BY o.key ${order.collation} ${order.direction}, d.id ${order.direction} LIMIT ${parameters.add(query.limit + 1)}`, parameters.values);
        return (0, cursor_js_1.keysetPage)(rows, query, query.sort, total);
    }
    /**
     * DossierDto as JSON text with its version, by uuid or slug; null where there is none.
     */
    async one(id, perspective, where) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const sql = `SELECT d.version, ${dossierJson(world)}::text AS json FROM ${world.dossiers} d WHERE ${(0, named_js_1.named)('d', id, parameters)}`;
        const [row] = await this.database.read(sql, parameters.values, where);
        return row ?? null;
    }
    /** An IssuesDto as JSON text, by uuid or slug of the dossier; null where there is none. What it is about has no day. */
    async issues(id, { seesDrafts, language }) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)({ seesDrafts, language }, parameters, this.clock.now());
        const [row] = await this.database.read(`SELECT json_build_object('items', ${issues(world)})::text AS json FROM ${world.dossiers} d WHERE ${(0, named_js_1.named)('d', id, parameters)}`, parameters.values);
        return row?.json ?? null;
    }
};
exports.DossiersQueries = DossiersQueries;
exports.DossiersQueries = DossiersQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock, kept_answers_js_1.KeptAnswers])
], DossiersQueries);
/** By language; looked back to, titles alone. */
const words = (world) => {
    const [sentence, summary] = world.day === null ? ['d.sentence', 'd.summary'] : [`''`, `''`];
    return `${(0, dossier_words_js_1.translations)(world)} || jsonb_build_object(coalesce(d.languages[1], 'en'),
    jsonb_build_object('title', d.title, 'sentence', ${sentence}, 'summary', ${summary}))`;
};
const said = (field, world) => world.day === null ? world.translated('d.translations', field, `d.${field}`) : `''`;
function afterCursor(cursor, sort, order, parameters) {
    const [key, id] = (0, cursor_js_1.decodeCursor)(cursor, sort, [order.form, 'uuid']);
    const type = order.form === 'timestamp' ? '::timestamptz' : '';
    const beyond = order.direction === 'ASC' ? '>' : '<';
    return `(o.key ${order.collation}, d.id) ${beyond} (${parameters.add(key)}${type}, ${parameters.add(id)}::uuid)`;
}
/** Of so many events of a dossier, the latest, is counted who acts in them: who negotiates shows in fewer. */
const LOOKED_AT = 150;
/** Roles that seat somebody, and how many of those whom they seat are told. */
const SEATING = { party: [['party'], 2], mediator: [['mediator', 'facilitator'], 10] };
/**
 * The states and bodies that take part in the dossier's latest events, as a relation of one row with a list of slugs for each seat:
 * those of most events first.
 */
function acting(world) {
    const lists = vocabulary_js_1.SEATS.map((seat) => {
        const [, most] = SEATING[seat];
        return `(SELECT coalesce(json_agg(s.slug ORDER BY s.${seat} DESC, s.slug), '[]')
      FROM (SELECT * FROM counted WHERE ${seat} > 0 ORDER BY ${seat} DESC, slug LIMIT ${most}) s) AS ${seat}`;
    });
    const counts = vocabulary_js_1.SEATS.map((seat) => {
        const roles = SEATING[seat][0].map((role) => `'${role}'`).join(', ');
        return `count(*) FILTER (WHERE p.role IN (${roles})) AS ${seat}`;
    });
    const seating = vocabulary_js_1.SEATS.flatMap((seat) => SEATING[seat][0].map((role) => `'${role}'`)).join(', ');
    return `(WITH counted AS (
    SELECT a.slug, p.*
    FROM (SELECT p.actor_id, ${counts.join(', ')}
        FROM (SELECT e.id FROM ${world.events} e WHERE e.dossier_id = d.id
            ORDER BY e.earliest DESC, e.latest DESC, e.id DESC LIMIT ${LOOKED_AT}) e
          JOIN ${world.participations} p ON p.event_id = e.id AND p.role IN (${seating})
        GROUP BY p.actor_id) p
      CROSS JOIN LATERAL (SELECT a.slug FROM actors a WHERE a.id = p.actor_id AND a.type <> 'person' OFFSET 0) a
    ) SELECT ${lists.join(', ')})`;
}
const seatedActors = (seat, world) => `(SELECT coalesce(json_agg(${(0, actor_json_js_1.actorRef)('a', world)} ORDER BY s.ordinal), '[]') FROM ${(0, dossier_words_js_1.seated)(seat, world)})`;
/** Slugs of those whom an editor seated, else of those whom their roles seat. */
const sides = (world) => {
    const lists = vocabulary_js_1.SEATS.map((seat) => `'${SIDES[seat]}', coalesce((SELECT json_agg(a.slug ORDER BY s.ordinal) FROM ${(0, dossier_words_js_1.seated)(seat, world)}), acting.${seat})`);
    return `(SELECT json_build_object(${lists.join(', ')}) FROM ${acting(world)} acting)`;
};
const SIDES = { party: 'parties', mediator: 'mediators' };
const issues = (world) => `(SELECT coalesce(json_agg(json_build_object('slug', n.slug,
    'label', ${(0, issue_label_js_1.issueLabel)(world, 'n', 'd')}, 'labels', n.labels) ORDER BY n.ordinal), '[]')
  FROM issues n WHERE n.dossier_id = d.id)`;
/** DossierDto of dossier `d`. Looked back to, what it is about is left unsaid: it has no day, and tells how it went on. */
const dossierJson = (world) => `json_build_object('id', d.id, 'slug', d.slug, 'refPrefix', d.ref_prefix, 'title', ${world.translated('d.translations', 'title', 'd.title')},
    'sentence', ${said('sentence', world)}, 'summary', ${said('summary', world)},
    'words', ${words(world)}, 'languages', d.languages, 'licence', d.licence, 'authorship', d.authorship, 'eventCount', ${(0, dossier_events_js_1.eventCount)(world)},
    'from', rfc3339(${(0, dossier_events_js_1.dossierEnd)(world, 'earliest', 'ASC')}), 'to', rfc3339(${(0, dossier_events_js_1.dossierEnd)(world, 'latest', 'DESC')}),
    'parties', ${seatedActors('party', world)}, 'mediators', ${seatedActors('mediator', world)}, 'issues', ${issues(world)},
    'sides', ${sides(world)},
    'createdAt', rfc3339(d.created_at), 'updatedAt', rfc3339(d.updated_at), 'version', d.version)`;
//# sourceMappingURL=dossiers.queries.js.map