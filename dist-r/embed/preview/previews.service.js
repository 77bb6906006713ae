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
exports.Previews = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../../common/clock.js");
const database_js_1 = require("../../database/database.js");
const sheet_js_1 = require("../../domain/timeline/picture/sheet.js");
const svg_of_js_1 = require("../../domain/timeline/picture/svg-of.js");
const embed_queries_js_1 = require("../embed.queries.js");
const outlined_js_1 = require("../letters/outlined.js");
const width_of_js_1 = require("../letters/width-of.js");
const event_list_js_1 = require("../page/event-list.js");
const lanes_of_js_1 = require("../page/lanes-of.js");
const shown_service_js_1 = require("../page/shown.service.js");
const speech_js_1 = require("../speech.js");
const preview_words_js_1 = require("./preview-words.js");
const rasters_js_1 = require("./rasters.js");
/** Pixels for which a preview is laid out. It is drawn half as large again: 1200 by 630, as previews are shown. */
const SHEET = { width: 800, height: 420, margin: 28 };
/** Until something is written a picture stays the same for so long, in milliseconds: what is overdue depends on the hour. */
const KEPT_MS = 600_000;
/** Timelines as pictures for previews of links. */
let Previews = class Previews {
    constructor(shown, queries, database, clock, rasters) {
        this.shown = shown;
        this.queries = queries;
        this.database = database;
        this.clock = clock;
        this.rasters = rasters;
    }
    /** As readers see it, whoever asks. Throws `not_found`, and `busy` where too many pictures are being drawn. */
    async png(dossier, query, language) {
        const state = await this.database.snapshot();
        const since = Math.floor(this.clock.now().getTime() / KEPT_MS);
        const shown = state && JSON.stringify([state, since, dossier, query, language]);
        return this.rasters.png(shown, () => this.svg(dossier, query, language));
    }
    async svg(slug, query, language) {
        const reader = { knownOn: query.knownOn, language };
        const { width, height } = SHEET;
        const shown = await this.shown.of(slug, { ...query, width, height, theme: 'light' }, reader);
        const names = await this.queries.names(shown.dossier.sides.parties, reader);
        const speech = (0, speech_js_1.speechIn)(language);
        const drawing = (0, sheet_js_1.pictureOf)({
            ...{ items: shown.items, labels: speech.labels, locale: speech.locale, towards: speech.towards },
            ...{ today: shown.today, knownOn: shown.knownOn, from: shown.view.from, to: shown.view.to },
            ...(0, lanes_of_js_1.lanesOf)(shown.events, shown.dossier.sides, speech, names),
            words: (0, preview_words_js_1.previewWords)(shown, query.knownOn, speech),
        }, SHEET, width_of_js_1.widthOf);
        const lit = shown.events.find((event) => (0, event_list_js_1.refOf)(event) === shown.chosen?.address)?.id;
        const shapes = drawing.shapes
            .map((shape) => (shape.kind === 'text' ? (0, outlined_js_1.outlined)(shape) : shape))
            .map((shape) => (lit === undefined || shape.of === undefined || shape.of === lit ? shape : faded(shape)));
        return (0, svg_of_js_1.svgOf)({ ...drawing, shapes }, { sans: '', serif: '' });
    }
};
exports.Previews = Previews;
exports.Previews = Previews = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [shown_service_js_1.ShownService, embed_queries_js_1.EmbedQueries, database_js_1.Database, clock_js_1.Clock, rasters_js_1.Rasters])
], Previews);
/** Where one event is chosen all others stand back. */
function faded(shape) {
    return shape.kind === 'path' ? { ...shape, opacity: shape.opacity * 0.34 } : shape;
}
//# sourceMappingURL=previews.service.js.map