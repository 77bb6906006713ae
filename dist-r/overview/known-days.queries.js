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
exports.KnownDaysQueries = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../common/clock.js");
const named_js_1 = require("../common/sql/named.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
const zones_js_1 = require("../domain/time/zones.js");
/** The days on which something about a dossier became known, as whoever looks back goes through them. */
let KnownDaysQueries = class KnownDaysQueries {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    /** By uuid or slug of a dossier, beside a day (YYYY-MM-DD) or today; null where there is no such dossier. Each is the first row of an index. */
    async beside(id, on, { seesDrafts }) {
        const parameters = new parameters_js_1.Parameters();
        // Days are in no language, and nobody looks back on them.
        const world = (0, world_js_1.worldOf)({ seesDrafts }, parameters, this.clock.now());
        const now = (0, zones_js_1.dayInZone)(this.clock.now(), null);
        const today = `${parameters.add(now)}::date`;
        const day = `${parameters.add(on ?? now)}::date`;
        const nearest = (among, order) => `(SELECT to_char(w.known_from, 'YYYY-MM-DD') FROM event_states w
      WHERE w.dossier_id = d.id AND w.deleted_at IS NULL ${world.hasDrafts ? '' : `AND w.review = 'published'`}
        AND isfinite(w.known_from) AND ${among} ORDER BY w.known_from ${order} LIMIT 1)`;
        const [row] = await this.database.read(`SELECT ${nearest(`w.known_from < ${day}`, 'DESC')} AS previous,
         ${nearest(`w.known_from > ${day} AND w.known_from <= ${today}`, 'ASC')} AS next
       FROM ${world.dossiers} d WHERE ${(0, named_js_1.named)('d', id, parameters)}`, parameters.values);
        return row ?? null;
    }
};
exports.KnownDaysQueries = KnownDaysQueries;
exports.KnownDaysQueries = KnownDaysQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], KnownDaysQueries);
//# sourceMappingURL=known-days.queries.js.map