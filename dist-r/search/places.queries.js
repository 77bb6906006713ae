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
exports.PlacesQueries = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../common/clock.js");
const named_js_1 = require("../common/sql/named.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
/** So many events of one place are looked at for one that may be seen. */
const LOOKED_AT = 50;
/** So many names of places that begin alike are gone through for those that may be seen. */
const GONE_THROUGH = 30;
/** The place of an event as it is kept in the index. */
const folded = (event) => `(fold(${event}.place) COLLATE "C")`;
/** Places of events. */
let PlacesQueries = class PlacesQueries {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    /** The first places, by the alphabet, that begin with one of `beginnings`, as they are written in an event that may be seen. */
    async beginning(beginnings, dossier, perspective, limit) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const begun = beginnings.map((each) => `(fold(${parameters.add(each.trim())}) COLLATE "C")`);
        const inDossier = dossier === null
            ? 'true'
            : `w.dossier_id = (SELECT d.id FROM dossiers d WHERE ${(0, named_js_1.named)('d', dossier, parameters)})`;
        // From one name to the next in the index, without a condition that reads on for one that is not there: a place of a hundred thousand
        // events is one step.
        const next = (after) => `(SELECT ${folded('e')} FROM events e WHERE e.place IS NOT NULL AND ${folded('e')} ${after} ORDER BY ${folded('e')} LIMIT 1)`;
        const rows = await this.database.read(`WITH RECURSIVE beginning (beginning) AS (VALUES ${begun.map((each) => `(${each})`).join(', ')}),
      name (beginning, name, n) AS (
        SELECT beginning, ${next('>= beginning')}, 1 FROM beginning
        UNION ALL SELECT beginning, ${next('> name.name')}, n + 1 FROM name WHERE starts_with(name.name, beginning) AND n < ${GONE_THROUGH}
      )
      SELECT seen.place FROM (SELECT DISTINCT name FROM name WHERE starts_with(name, beginning)) n CROSS JOIN LATERAL (
        SELECT w.place FROM ${world.events} w
        WHERE w.id IN (SELECT v.id FROM events v WHERE v.place IS NOT NULL AND ${folded('v')} = n.name AND v.deleted_at IS NULL LIMIT ${LOOKED_AT})
          AND ${folded('w')} = n.name AND ${inDossier} LIMIT 1) seen
      ORDER BY n.name LIMIT ${parameters.add(limit)}`, parameters.values);
        return rows.map(({ place }) => place);
    }
};
exports.PlacesQueries = PlacesQueries;
exports.PlacesQueries = PlacesQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], PlacesQueries);
//# sourceMappingURL=places.queries.js.map