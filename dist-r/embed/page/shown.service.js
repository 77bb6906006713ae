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
exports.ShownService = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../../common/clock.js");
const problem_js_1 = require("../../common/problem.js");
const edtf_js_1 = require("../../domain/time/edtf.js");
const brief_js_1 = require("../../domain/timeline/brief.js");
const grid_js_1 = require("../../domain/timeline/grid.js");
const window_js_1 = require("../../domain/timeline/layout/window.js");
const lives_js_1 = require("../../domain/timeline/lives.js");
const merged_js_1 = require("../../domain/timeline/merged.js");
const opening_js_1 = require("../../domain/timeline/opening.js");
const dossiers_queries_js_1 = require("../../dossiers/dossiers.queries.js");
const span_queries_js_1 = require("../../timeline/span.queries.js");
const tile_queries_js_1 = require("../../timeline/tile.queries.js");
const embed_queries_js_1 = require("../embed.queries.js");
/** Asks what a timeline on a page of others shows: as much as the timeline of the whole page at that width, however much there is. */
let ShownService = class ShownService {
    constructor(dossiers, spans, tiles, queries, clock) {
        this.dossiers = dossiers;
        this.spans = spans;
        this.tiles = tiles;
        this.queries = queries;
        this.clock = clock;
    }
    /** Throws `not_found` where readers see no such dossier or event. */
    async of(slug, query, reader) {
        const seen = { seesDrafts: false, ...reader };
        const found = await this.dossiers.one(slug, seen);
        if (found === null)
            throw new problem_js_1.Problem('not_found', 'There is no such dossier.');
        const dossier = JSON.parse(found.json);
        const chosen = query.event === undefined ? null : await this.queries.event(query.event, reader);
        if (query.event !== undefined && chosen?.dossier !== dossier.slug) {
            throw new problem_js_1.Problem('not_found', 'The dossier has no such event.');
        }
        const filter = { ...filterOf(query), dossier: [dossier.slug] };
        const today = this.clock.now();
        const view = stretchOf(query) ?? openedOn(chosen) ?? (await this.whole(filter, seen, today));
        const step = (0, grid_js_1.stepFor)(view, query.width);
        const tiles = await Promise.all((0, grid_js_1.tilesOf)(view, step).map(async (tile) => JSON.parse(await this.tiles.tile({ ...filter, step, tile }, seen))));
        const { items, undertakings, total } = (0, merged_js_1.merged)(tiles, view);
        const events = items.filter((event) => reaches(event, view));
        const knownOn = reader.knownOn === undefined ? undefined : new Date(`${reader.knownOn}T23:59:59Z`);
        return {
            ...{ dossier, chosen, view, events, total, today, knownOn },
            items: (0, lives_js_1.withLives)(events.map(brief_js_1.withBrief), undertakings, knownOn ?? today),
        };
    }
    async whole(filter, seen, today) {
        const { from, to } = await this.spans.span(filter, seen);
        const { from: first, to: last } = (0, window_js_1.wholeWindow)(from === null || to === null ? null : { from: new Date(from), to: new Date(to) }, today);
        return stretch(first, last);
    }
};
exports.ShownService = ShownService;
exports.ShownService = ShownService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [dossiers_queries_js_1.DossiersQueries, span_queries_js_1.SpanQueries, tile_queries_js_1.TileQueries, embed_queries_js_1.EmbedQueries, clock_js_1.Clock])
], ShownService);
/** The filter alone, as the questions of the timeline take it. */
function filterOf({ event: _event, window: _window, theme: _theme, width: _width, height: _height, ...filter }) {
    return filter;
}
/** What is asked for: a window to look at, or the days that are chosen by, where both are given. */
function stretchOf({ window, from, to }) {
    const [first, last] = window === undefined ? [from, to] : window.split('..');
    if (first === undefined || last === undefined)
        return null;
    const [begin, end] = [(0, edtf_js_1.parseEdtf)(first, null).earliest, (0, edtf_js_1.parseEdtf)(last, null).latest];
    return begin && end && begin < end ? stretch(begin, end) : null;
}
function openedOn(chosen) {
    const opening = chosen && (0, opening_js_1.openingOn)(chosen);
    return opening && stretch(opening.from, opening.to);
}
/** No shorter than the axis can be. */
function stretch(from, to) {
    const window = to.getTime() - from.getTime() < window_js_1.CLOSEST ? (0, window_js_1.around)(from, window_js_1.CLOSEST) : { from, to };
    return { from: window.from.getTime(), to: window.to.getTime() };
}
const reaches = ({ earliest, latest }, { from, to }) => (earliest ?? latest) !== null &&
    (earliest === null || Date.parse(earliest) <= to) &&
    (latest === null || Date.parse(latest) >= from);
//# sourceMappingURL=shown.service.js.map