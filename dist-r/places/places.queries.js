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
const kept_answers_js_1 = require("../common/kept-answers.js");
const clock_js_1 = require("../common/clock.js");
const found_names_js_1 = require("../common/found-names.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
const event_filter_sql_js_1 = require("../events/event-filter.sql.js");
const looked_through_js_1 = require("../events/looked-through.js");
const told_by_id_js_1 = require("../events/told-by-id.js");
const places_sql_js_1 = require("./places.sql.js");
/** Where events were. */
let PlacesQueries = class PlacesQueries {
    constructor(database, clock, answers) {
        this.database = database;
        this.clock = clock;
        this.answers = answers;
    }
    of(filter, perspective) {
        return this.answers.answer(['places', filter, perspective], () => this.asked(filter, perspective));
    }
    async asked(asked, perspective) {
        const now = this.clock.now();
        const filter = await (0, found_names_js_1.foundNames)(this.database, asked, now);
        const condition = (world, parameters) => (0, event_filter_sql_js_1.whereEvent)(filter, parameters, world);
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)({ ...perspective, language: undefined }, parameters, now);
        const rows = await this.database.read((0, places_sql_js_1.placesSql)(world, condition(world, parameters)), parameters.values);
        const [{ ids, ...told }] = rows;
        const { looked } = told;
        const count = await (0, looked_through_js_1.howMany)(this.database, { looked, isAll: looked < places_sql_js_1.MOST_LOOKED }, condition, perspective, now);
        return { ...count, ...told, events: await (0, told_by_id_js_1.toldById)(this.database, ids, perspective, now) };
    }
};
exports.PlacesQueries = PlacesQueries;
exports.PlacesQueries = PlacesQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock, kept_answers_js_1.KeptAnswers])
], PlacesQueries);
//# sourceMappingURL=places.queries.js.map