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
exports.CitedQueries = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../common/clock.js");
const event_address_js_1 = require("../common/sql/event-address.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
const parameters_js_1 = require("../database/parameters.js");
/** What is cited of events that were found: their words lead to their quotes and sources, too. */
let CitedQueries = class CitedQueries {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    /** Quotes that hold all the words looked for; those of the best events first. */
    quotes(events, words, perspective, limit) {
        return this.cited({ events, words, perspective, limit }, (world) => ({
            text: 'c.quote',
            select: `${(0, event_address_js_1.eventAddress)('e')} AS address, c.quote, e.when_text AS "when", e.kind, d.slug AS dossier, f.n, c.ordinal`,
            from: `JOIN ${world.events} e ON e.id = f.id JOIN dossiers d ON d.id = e.dossier_id`,
            each: 'f.n, c.ordinal',
        }));
    }
    /** Sources whose publisher and title hold them. */
    sources(events, words, perspective, limit) {
        return this.cited({ events, words, perspective, limit }, (world) => ({
            text: `concat_ws(' ', s.publisher, s.title)`,
            select: 's.slug, s.title, s.publisher, f.n, c.ordinal',
            from: `JOIN ${world.sources} s ON s.id = c.source_id`,
            each: 's.slug, f.n',
        }));
    }
    async cited({ events, words, perspective, limit, }, cited) {
        if (events.length === 0 || words.terms.length === 0)
            return [];
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)(perspective, parameters, this.clock.now());
        const { text, select, from, each } = cited(world);
        const query = `${parameters.add(words.terms.map((term) => term.query).join(' & '))}::tsquery`;
        return this.database.read(`SELECT * FROM (
        SELECT DISTINCT ON (${each}) ${select} FROM unnest(${parameters.add(events)}::uuid[]) WITH ORDINALITY f (id, n)
          JOIN ${world.citations} c ON c.event_id = f.id ${from}
        WHERE ${wordsOf(text)} @@ ${query} ORDER BY ${each}
      ) x ORDER BY x.n, x.ordinal LIMIT ${parameters.add(limit)}`, parameters.values);
    }
};
exports.CitedQueries = CitedQueries;
exports.CitedQueries = CitedQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], CitedQueries);
/** The words of a text as those of an event are kept. */
function wordsOf(text) {
    return `coalesce(search_document(fold(${text})) || array_to_tsvector(french_stems(fold(${text})) || bigrams(fold(${text}))), '')`;
}
//# sourceMappingURL=cited.queries.js.map