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
exports.NetworkQueries = void 0;
const common_1 = require("@nestjs/common");
const kept_answers_js_1 = require("../common/kept-answers.js");
const clock_js_1 = require("../common/clock.js");
const found_names_js_1 = require("../common/found-names.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
const unplanned_js_1 = require("../database/unplanned.js");
const gathering_js_1 = require("../domain/network/gathering.js");
const who_met_whom_js_1 = require("../domain/network/who-met-whom.js");
const event_filter_sql_js_1 = require("../events/event-filter.sql.js");
const gathered_sql_js_1 = require("../events/gathered.sql.js");
const looked_through_js_1 = require("../events/looked-through.js");
const told_by_id_js_1 = require("../events/told-by-id.js");
const network_sql_js_1 = require("./network.sql.js");
/** A picture of more is a ball of wool. */
const MOST_SIDES = 40;
/** So many meetings are told by name, the latest. */
const MOST_MEETINGS = 300;
/** Who met whom: PostgreSQL gathers who took part, the domain counts. */
let NetworkQueries = class NetworkQueries {
    constructor(database, clock, answers) {
        this.database = database;
        this.clock = clock;
        this.answers = answers;
    }
    of(filter, perspective) {
        return this.answers.answer(['network', filter, perspective], () => this.asked(filter, perspective));
    }
    async asked(asked, perspective) {
        const now = this.clock.now();
        const filter = await (0, found_names_js_1.foundNames)(this.database, asked, now);
        const condition = (world, parameters) => `${(0, event_filter_sql_js_1.whereEvent)(filter, parameters, world)} AND ${(0, gathered_sql_js_1.gathered)(world)}`;
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)({ ...perspective, language: undefined }, parameters, now);
        const sql = (0, network_sql_js_1.gatheringsSql)(world, condition(world, parameters));
        const gatherings = await this.database.read(sql, parameters.values);
        const { nodes, sides: sidesTotal, pairs } = (0, who_met_whom_js_1.whoMetWhom)(gatherings, MOST_SIDES);
        const meetings = await this.told(gatherings.slice(-MOST_MEETINGS), perspective, now);
        const isTold = new Set(meetings.map(({ event }) => event.id));
        const named = await this.named(new Set(nodes.map(({ slug }) => slug)), perspective, now);
        const looked = gatherings.length;
        const counted = { looked, isAll: looked < network_sql_js_1.MOST_LOOKED };
        return {
            ...(await (0, looked_through_js_1.howMany)(this.database, counted, condition, perspective, now)),
            looked,
            sides: nodes.flatMap(({ slug, ...counts }) => {
                const side = named.get(slug);
                return side ? [{ side, ...counts }] : [];
            }),
            sidesTotal,
            pairs: pairs.map(({ sides, via, gatherings: ids, ...pair }) => ({
                ...{ sides: [...sides], ...pair, via: via.map(({ slug, ...times }) => ({ side: slug, ...times })) },
                meetings: ids.filter((id) => isTold.has(id)),
            })),
            meetings,
        };
    }
    async told(gatherings, perspective, now) {
        const byId = new Map(gatherings.map((gathering) => [gathering.id, gathering]));
        const events = await (0, told_by_id_js_1.toldById)(this.database, [...byId.keys()], perspective, now);
        return events.flatMap((event) => {
            const gathering = byId.get(event.id);
            if (!gathering)
                return [];
            const { met, between, hosts } = (0, gathering_js_1.tableOf)(gathering);
            const { format, disputed } = gathering;
            return [{ event, format, disputed, met: [...met], between: [...between], hosts: [...hosts] }];
        });
    }
    async named(slugs, { seesDrafts, knownOn }, now) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)({ seesDrafts, knownOn }, parameters, now);
        const sql = (0, network_sql_js_1.sidesSql)(world, (0, unplanned_js_1.unplanned)(parameters.add([...slugs]), 'text[]'));
        const rows = await this.database.read(sql, parameters.values);
        return new Map(rows.map(({ side }) => [side.slug, side]));
    }
};
exports.NetworkQueries = NetworkQueries;
exports.NetworkQueries = NetworkQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock, kept_answers_js_1.KeptAnswers])
], NetworkQueries);
//# sourceMappingURL=network.queries.js.map