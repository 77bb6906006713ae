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
exports.EmbedQueries = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../common/clock.js");
const actor_names_js_1 = require("../common/sql/actor-names.js");
const event_address_js_1 = require("../common/sql/event-address.js");
const named_js_1 = require("../common/sql/named.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
/** What pages and pictures for others ask beside timelines. Nothing that is not published is in any answer. */
let EmbedQueries = class EmbedQueries {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    /** What actors are called, by slug. */
    async names(slugs, { knownOn, language }) {
        if (slugs.length === 0)
            return new Map();
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)({ seesDrafts: false, knownOn }, parameters, this.clock.now());
        const name = (0, actor_names_js_1.nameNowIn)('a', `${parameters.add(language)}::text`, world);
        const rows = await this.database.read(`SELECT a.slug, ${name} AS name FROM ${world.actors} a WHERE a.slug = ANY (${parameters.add(slugs)}::text[])`, parameters.values);
        return new Map(rows.map((row) => [row.slug, row.name]));
    }
    /** An event by its ref or id; null where readers see none under it. */
    async event(id, { knownOn, language }) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)({ seesDrafts: false, knownOn, language }, parameters, this.clock.now());
        const [row] = await this.database.read(`SELECT ${(0, event_address_js_1.eventAddress)('e')} AS address, e.title, rfc3339(e.earliest) AS earliest, rfc3339(e.latest) AS latest,
         (SELECT d.slug FROM dossiers d WHERE d.id = e.dossier_id) AS dossier
       FROM ${world.events} e WHERE ${(0, named_js_1.named)('e', id, parameters, 'ref')}`, parameters.values);
        return row ?? null;
    }
};
exports.EmbedQueries = EmbedQueries;
exports.EmbedQueries = EmbedQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], EmbedQueries);
//# sourceMappingURL=embed.queries.js.map