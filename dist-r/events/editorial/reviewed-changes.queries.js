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
exports.ReviewedChangesQueries = void 0;
const common_1 = require("@nestjs/common");
const identifier_js_1 = require("../../common/identifier.js");
const problem_js_1 = require("../../common/problem.js");
const actor_json_js_1 = require("../../common/sql/actor-json.js");
const database_js_1 = require("../../database/database.js");
const story_js_1 = require("../../domain/history/story.js");
const revisions_queries_js_1 = require("../../history/revisions.queries.js");
const citation_json_sql_js_1 = require("../citation-json.sql.js");
const event_history_queries_js_1 = require("../history/event-history.queries.js");
const mentions_js_1 = require("../writing/mentions.js");
const changed_since_js_1 = require("./changed-since.js");
const editorial_queries_js_1 = require("./editorial.queries.js");
const made_js_1 = require("./made.js");
const event_suggestion_json_sql_js_1 = require("./event-suggestion-json.sql.js");
/** Changes as a reviewer judges them: the difference, and the evidence of what would be there then. Never for readers. */
let ReviewedChangesQueries = class ReviewedChangesQueries {
    constructor(database, revisions, history, editorial) {
        this.database = database;
        this.revisions = revisions;
        this.history = history;
        this.editorial = editorial;
    }
    /** What an event says that readers have not seen of it; throws `not_found`. */
    async ofEvent(event, language) {
        const versions = await this.versions(await this.editorial.idOf(event));
        const newest = versions.at(-1);
        if (!newest)
            throw (0, identifier_js_1.notFound)('event', event);
        return this.change(versions.findLast(({ document }) => document.review === 'published'), newest.document, language);
    }
    /** What a suggestion would make of the version it was made of; throws `not_found`, or `conflict` where it no longer can. */
    async ofSuggestion(event, suggestionId, language) {
        const eventId = await this.editorial.idOf(event);
        const suggestion = await this.suggestion(eventId, suggestionId.toLowerCase());
        const versions = await this.versions(eventId);
        const base = versions.find(({ number }) => number === suggestion?.baseVersion);
        const newest = versions.at(-1);
        if (!suggestion || !base || !newest)
            throw (0, identifier_js_1.notFound)('suggestion', suggestionId);
        const change = await this.change(base, await this.suggested(base.document, suggestion.changes), language);
        return { ...change, suggestion, changedSince: (0, changed_since_js_1.changedSince)(base.document, newest.document, suggestion.changes) };
    }
    async suggested(document, changes) {
        try {
            return (0, made_js_1.proposed)(document, changes, await (0, mentions_js_1.resolve)(this.database.connection.manager, (0, mentions_js_1.mentionsIn)(changes)));
        }
        catch (error) {
            if (!(error instanceof problem_js_1.Problem))
                throw error;
            throw new problem_js_1.Problem('conflict', `It cannot be made any more: ${error.message}`, undefined, {
                reason: { code: 'suggestion_outdated' },
            });
        }
    }
    async change(base, after, language) {
        const difference = (0, story_js_1.toldDifference)(base?.document, after);
        return {
            base: base?.number ?? null,
            difference: difference.map((step) => ({ ...step })),
            names: await this.history.names(difference, true, language),
            citations: await this.evidence(after),
            claims: Object.entries(after.claims).map(([id, claim]) => ({ id, ...claim })),
        };
    }
    async versions(eventId) {
        const told = (0, story_js_1.tell)(await this.revisions.all('event', eventId, { names: true }), (document) => document);
        return told.map(({ revision, document }) => ({
            number: revision.version,
            document: document,
        }));
    }
    async suggestion(eventId, id) {
        if (!(0, identifier_js_1.isUuid)(id))
            return null;
        const [row] = await this.database.read(`SELECT json_build_object(${event_suggestion_json_sql_js_1.EVENT_SUGGESTION_PAIRS}) AS item FROM suggestions s
       WHERE s.entity = 'event' AND s.entity_id = $1 AND s.id = $2`, [eventId, id]);
        return row?.item ?? null;
    }
    /** The citations of a document that need not be in the database. */
    async evidence({ citations }) {
        const cited = Object.entries(citations).map(([id, { quoteNote, knownOn, ...citation }]) => ({
            ...{ ...citation, id, quote_note: quoteNote, known_on: knownOn },
        }));
        const rows = await this.database.read(EVIDENCE, [JSON.stringify(cited)]);
        return rows.map(({ item }) => item);
    }
};
exports.ReviewedChangesQueries = ReviewedChangesQueries;
exports.ReviewedChangesQueries = ReviewedChangesQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, revisions_queries_js_1.RevisionsQueries, event_history_queries_js_1.EventHistoryQueries, editorial_queries_js_1.EditorialQueries])
], ReviewedChangesQueries);
/** What waits for review is read as of no other day. */
const TODAY = { day: null, hasDrafts: true };
const EVIDENCE = `
  SELECT ${(0, citation_json_sql_js_1.citationJson)((0, actor_json_js_1.actorRef)('a', TODAY), TODAY)} AS item
  FROM jsonb_to_recordset($1::jsonb) AS c (id uuid, source uuid, ordinal int, quote text, language text,
    translation jsonb, quote_note text, known_on date, speaker uuid, attribution text, anchor jsonb, stance text, credibility int)
  JOIN sources s ON s.id = c.source LEFT JOIN actors a ON a.id = c.speaker ORDER BY c.ordinal`;
//# sourceMappingURL=reviewed-changes.queries.js.map