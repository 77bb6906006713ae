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
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.EmbedPages = void 0;
const common_1 = require("@nestjs/common");
const kept_answers_js_1 = require("../../common/kept-answers.js");
const event_filters_js_1 = require("../../domain/event-filters.js");
const embed_queries_js_1 = require("../embed.queries.js");
const settings_js_1 = require("../settings.js");
const speech_js_1 = require("../speech.js");
const chosen_by_js_1 = require("./chosen-by.js");
const page_js_1 = require("./page.js");
const shown_service_js_1 = require("./shown.service.js");
/** Timelines for pages of others, as HTML. */
let EmbedPages = class EmbedPages {
    constructor(shown, queries, answers, settings) {
        this.shown = shown;
        this.queries = queries;
        this.answers = answers;
        this.settings = settings;
    }
    /** As readers see it, whoever asks. Throws `not_found`. */
    page(dossier, query, language) {
        return this.answers.answer(['embed', dossier, query, language], () => this.made(dossier, query, language));
    }
    async made(slug, query, language) {
        const speech = (0, speech_js_1.speechIn)(language);
        const reader = { knownOn: query.knownOn, language };
        const shown = await this.shown.of(slug, query, reader);
        const named = [...shown.dossier.sides.parties, ...(query.actor ?? [])];
        const names = await this.queries.names([...new Set(named)], reader);
        return (0, page_js_1.embedPage)({
            ...{ shown, query, speech, laneNames: names, version: this.settings.version },
            chosenBy: (0, chosen_by_js_1.chosenBy)(query, speech, names),
            addresses: {
                whole: `/d/${shown.dossier.slug}/timeline${queryOf(query, language)}`,
                event: (ref) => `/events/${encodeURIComponent(ref)}${pinned(query, language)}`,
            },
        });
    }
};
exports.EmbedPages = EmbedPages;
exports.EmbedPages = EmbedPages = __decorate([
    (0, common_1.Injectable)(),
    __param(3, (0, common_1.Inject)(settings_js_1.EMBED_SETTINGS)),
    __metadata("design:paramtypes", [shown_service_js_1.ShownService, embed_queries_js_1.EmbedQueries, kept_answers_js_1.KeptAnswers, Object])
], EmbedPages);
/** The filter, the stretch and the day as the whole page takes them. */
function queryOf(query, language) {
    const filter = event_filters_js_1.FILTER_NAMES.flatMap((name) => name in query
        ? [query[name] ?? []].flat().map((value) => [name, String(value)])
        : []);
    const rest = [
        ...(query.window === undefined ? [] : [['window', query.window]]),
        ...(query.event === undefined ? [] : [['selected', query.event]]),
        ['lang', language],
    ];
    return `?${new URLSearchParams([...filter, ...rest]).toString()}`;
}
function pinned({ knownOn }, language) {
    return `?${new URLSearchParams({ ...(knownOn !== undefined && { knownOn }), lang: language }).toString()}`;
}
//# sourceMappingURL=pages.service.js.map