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
exports.SearchService = void 0;
const common_1 = require("@nestjs/common");
const actors_queries_js_1 = require("../actors/actors.queries.js");
const clock_js_1 = require("../common/clock.js");
const found_words_js_1 = require("../common/found-words.js");
const database_js_1 = require("../database/database.js");
const understand_query_js_1 = require("../domain/search/understand-query.js");
const event_list_queries_js_1 = require("../events/event-list.queries.js");
const hits_js_1 = require("./hits.js");
const places_queries_js_1 = require("./places.queries.js");
const cited_queries_js_1 = require("./cited.queries.js");
/** So many of each that is no event: who looks for one of them names it. */
const FEW = 4;
/** Finds things of all kinds, each by the question that its own list puts. */
let SearchService = class SearchService {
    constructor(database, clock, actors, events, places, cited) {
        this.database = database;
        this.clock = clock;
        this.actors = actors;
        this.events = events;
        this.places = places;
        this.cited = cited;
    }
    /** Days and whoever or whatever is named come first, then events, and of those what was said in them and by whom it was brought. */
    async hits(query, perspective) {
        const asked = await this.understood(query, perspective);
        const [named, events] = await Promise.all([
            this.named(asked, query, perspective),
            this.eventsOf(asked, query, perspective, query.limit),
        ]);
        const about = await this.about(events, asked.words, perspective);
        const room = Math.max(query.limit - named.length - about.length, Math.ceil(query.limit / 2));
        const found = events.slice(0, room).map(hits_js_1.eventHit);
        // However few are asked for, what is named leaves events their half.
        const first = named.slice(0, query.limit - found.length);
        return { items: [...first, ...found, ...about].slice(0, query.limit) };
    }
    async suggestions(query, perspective) {
        const asked = await this.understood(query, perspective);
        const [named, events] = await Promise.all([
            this.named(asked, query, perspective),
            this.eventsOf(asked, query, perspective, 2 * FEW),
        ]);
        return { items: [...named, ...events.map(hits_js_1.eventHit)].slice(0, query.limit) };
    }
    async understood({ q }, { knownOn }) {
        const now = this.clock.now();
        const today = knownOn ?? now.toISOString().slice(0, 10);
        const { terms, days } = (0, understand_query_js_1.understandQuery)(q, today);
        const texts = terms.map(({ parts }) => parts.map(({ text }) => text).join(' '));
        return {
            rest: texts.join(' '),
            today,
            days: [...days, ...terms.flatMap((term) => term.days ?? [])],
            places: [...texts, ...terms.flatMap(({ names }) => names)],
            words: await (0, found_words_js_1.foundWords)(this.database, q, now, knownOn),
        };
    }
    async named({ rest, days, today, places, words }, { dossier }, perspective) {
        if (rest === '')
            return days.map((each) => (0, hits_js_1.dayHit)(each, today));
        const [actors, found] = await Promise.all([
            this.actors.page({ q: rest, limit: FEW, ...(dossier === undefined ? {} : { dossierFirst: dossier }) }, perspective),
            this.places.beginning([...new Set([rest, ...places])], dossier ?? null, perspective, FEW),
        ]);
        const { items } = JSON.parse(actors);
        return [
            ...days.map((each) => (0, hits_js_1.dayHit)(each, today)),
            ...items.map((actor) => (0, hits_js_1.actorHit)(actor, words.marked)),
            ...found.map((place) => (0, hits_js_1.placeHit)(place, words.marked)),
        ];
    }
    eventsOf({ words }, { dossier, knownOn }, perspective, limit) {
        const filter = {
            limit,
            ...(dossier === undefined ? {} : { dossier: [dossier] }),
            ...(knownOn === undefined ? {} : { knownOn }),
        };
        return this.events.best(filter, words, perspective);
    }
    async about(events, words, perspective) {
        const ids = events.map(({ id }) => id);
        const [quotes, sources] = await Promise.all([
            this.cited.quotes(ids, words, perspective, FEW),
            this.cited.sources(ids, words, perspective, FEW),
        ]);
        return [
            ...quotes.map((quote) => (0, hits_js_1.quoteHit)(quote, words.marked)),
            ...sources.map((source) => (0, hits_js_1.sourceHit)(source, words.marked)),
        ];
    }
};
exports.SearchService = SearchService;
exports.SearchService = SearchService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock, actors_queries_js_1.ActorsQueries, event_list_queries_js_1.EventListQueries, places_queries_js_1.PlacesQueries, cited_queries_js_1.CitedQueries])
], SearchService);
//# sourceMappingURL=search.service.js.map