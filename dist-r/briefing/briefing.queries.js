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
exports.BriefingQueries = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../common/clock.js");
const named_js_1 = require("../common/sql/named.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const instant_text_js_1 = require("../database/instant-text.js");
const parameters_js_1 = require("../database/parameters.js");
const number_sources_js_1 = require("../domain/briefing/number-sources.js");
const calendar_js_1 = require("../domain/time/calendar.js");
const edtf_js_1 = require("../domain/time/edtf.js");
const zones_js_1 = require("../domain/time/zones.js");
const briefing_sql_js_1 = require("./briefing.sql.js");
const PARTS = ['happened', 'due', 'overdue', 'standing'];
/** What a desk hands upwards. */
let BriefingQueries = class BriefingQueries {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    /** By uuid or slug of a dossier; null where there is none. The same question always gets the same answer. */
    async of(id, query, perspective) {
        const dossier = await this.dossier(id, perspective);
        if (!dossier)
            return null;
        const last = perspective.knownOn ?? (0, zones_js_1.dayInZone)(this.clock.now(), null);
        const lastHappened = await this.lastHappened(dossier, last, perspective);
        const to = dayOf(query.to, 'latest') ?? (query.from === undefined ? newest(last, lastHappened) : last);
        const from = dayOf(query.from, 'earliest') ?? (0, calendar_js_1.addDays)(to, -6);
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const [first, until] = [parameters.add(asDate(from)), parameters.add(asDate(to))];
        const sql = (0, briefing_sql_js_1.briefingSql)(world, `${parameters.add(dossier.id)}::uuid`, first, until);
        const [answer] = await this.database.read(sql, parameters.values);
        if (!answer)
            throw new Error('It has one row');
        const { totals, rows } = answer;
        return { dossier, from, to, lastHappened, totals, ...arranged(rows) };
    }
    async dossier(id, { seesDrafts, language }) {
        const parameters = new parameters_js_1.Parameters();
        const { dossiers, translated } = (0, world_js_1.worldOf)({ seesDrafts, language }, parameters, this.clock.now());
        const sql = `SELECT d.id, d.slug, ${translated('d.translations', 'title', 'd.title')} AS title
      FROM ${dossiers} d WHERE ${(0, named_js_1.named)('d', id, parameters)}`;
        const [row] = await this.database.read(sql, parameters.values);
        return row;
    }
    async lastHappened({ id }, last, perspective) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const sql = (0, briefing_sql_js_1.lastHappenedSql)(world, `${parameters.add(id)}::uuid`, parameters.add(last));
        const [row] = await this.database.read(sql, parameters.values);
        return row?.day ?? null;
    }
};
exports.BriefingQueries = BriefingQueries;
exports.BriefingQueries = BriefingQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], BriefingQueries);
/** A day as PostgreSQL reads it: ISO 8601 has a year 0, and counts on from there. */
function asDate(day) {
    return (0, instant_text_js_1.dayText)(new Date((0, calendar_js_1.midnight)(day)));
}
/** The last day of the newest seven in which there is something to tell: `last`, or when anything happened last before its week. */
function newest(last, happened) {
    return happened !== null && happened < (0, calendar_js_1.addDays)(last, -6) ? happened : last;
}
/** The day on which a date (EDTF) begins or ends; null where it is missing or open. */
function dayOf(edtf, end) {
    const instant = edtf === undefined ? null : (0, edtf_js_1.parseEdtf)(edtf, null)[end];
    return instant && (0, zones_js_1.dayInZone)(instant, null);
}
/** Sources are numbered in the order in which a reader comes upon them. */
function arranged(rows) {
    const read = PARTS.flatMap((part) => rows.filter(({ parts }) => parts.includes(part)));
    const { order, numbers } = (0, number_sources_js_1.numberSources)(read.map(({ sources }) => sources.map((source) => source.id)));
    const items = new Map(read.map((row, index) => [row.event.id, item(row, numbers[index] ?? [])]));
    const part = (name) => rows.flatMap((row) => (row.parts.includes(name) ? (items.get(row.event.id) ?? []) : []));
    const sources = new Map(rows.flatMap((row) => row.sources).map((source) => [source.id, source]));
    return {
        ...{ happened: part('happened'), due: part('due'), overdue: part('overdue'), standing: part('standing') },
        disputed: rows.flatMap((row) => (row.disputed.length > 0 ? (items.get(row.event.id) ?? []) : [])),
        sources: order.flatMap((id, index) => {
            const source = sources.get(id);
            return source ? [{ number: index + 1, source }] : [];
        }),
    };
}
function item({ parts: _, ...row }, sources) {
    return { ...row, sources };
}
//# sourceMappingURL=briefing.queries.js.map