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
exports.FindingsQueries = void 0;
const common_1 = require("@nestjs/common");
const named_js_1 = require("../common/sql/named.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
/** What an article is read against. */
let FindingsQueries = class FindingsQueries {
    constructor(database) {
        this.database = database;
    }
    /** The id of a dossier by slug or id; null where there is none. */
    async dossierId(dossier) {
        const parameters = new parameters_js_1.Parameters();
        const sql = `SELECT d.id FROM dossiers d WHERE ${(0, named_js_1.named)('d', dossier, parameters)}`;
        const [row] = await this.database.read(sql, parameters.values);
        return row?.id ?? null;
    }
    /** All actors with their names and offices: an article may be the first that names somebody in this dossier. */
    actors() {
        return this.database.read(`SELECT a.id, a.slug, a.name, a.type, a.country,
         (SELECT coalesce(json_object_agg(n.language, n.label), '{}') FROM actor_names n
           WHERE n.actor_id = a.id AND n.language IS NOT NULL) AS names,
         (SELECT coalesce(json_agg(n.label ORDER BY n.ordinal), '[]') FROM actor_names n
           WHERE n.actor_id = a.id AND n.language IS NULL) AS aliases,
         (SELECT coalesce(json_agg(json_build_object('office', t.office, 'bodyId', t.body_id, 'from', t.from_text,
             'to', t.to_text) ORDER BY t.ordinal), '[]') FROM tenures t WHERE t.person_id = a.id) AS tenures
       FROM actors a WHERE a.merged_into_id IS NULL ORDER BY a.name, a.id LIMIT ${MOST}`, []);
    }
    /** The dossier's events, drafts included: whoever may write may see them. */
    events(dossierId) {
        return this.database.read(`SELECT e.id, e.ref, e.kind, e.title, e.when_text AS "when",
         CASE WHEN isfinite(e.earliest) THEN e.earliest END AS earliest,
         CASE WHEN isfinite(e.latest) THEN e.latest END AS latest,
         (SELECT coalesce(json_agg(p.actor_id), '[]') FROM participations p WHERE p.event_id = e.id) AS actors
       FROM ${(0, world_js_1.visibleEvents)(true)} e WHERE e.dossier_id = $1 ORDER BY e.id LIMIT ${MOST}`, [dossierId]);
    }
};
exports.FindingsQueries = FindingsQueries;
exports.FindingsQueries = FindingsQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database])
], FindingsQueries);
/** More are not compared with an article: it takes time for each. */
const MOST = 5000;
//# sourceMappingURL=findings.queries.js.map