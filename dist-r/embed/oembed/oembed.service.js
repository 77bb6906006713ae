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
exports.Oembed = void 0;
const common_1 = require("@nestjs/common");
const is_day_js_1 = require("../../common/is-day.js");
const problem_js_1 = require("../../common/problem.js");
const embedded_at_js_1 = require("../../domain/embed/embedded-at.js");
const frame_js_1 = require("../../domain/embed/frame.js");
const dossiers_queries_js_1 = require("../../dossiers/dossiers.queries.js");
const embed_queries_js_1 = require("../embed.queries.js");
const words_js_1 = require("../words.js");
/** The frame that is proposed where there is room, in pixels, and the least that a page is laid out for. */
const SIZE = { width: 960, height: 560 };
const LEAST = 200;
/** Seconds: a frame changes seldom, and what is in it is asked for anew. */
const KEPT = 86_400;
/** Proposes a frame for what an address leads to. */
let Oembed = class Oembed {
    constructor(dossiers, queries) {
        this.dossiers = dossiers;
        this.queries = queries;
    }
    /** `here` is the origin that answers. Throws `not_found` where the address is none of ours, or of nothing that readers see. */
    async of({ url, maxwidth, maxheight }, here, language) {
        const asked = URL.canParse(url, here) ? new URL(url, here) : null;
        const at = asked && asked.host === new URL(here).host ? (0, embedded_at_js_1.embeddedAt)(asked) : null;
        if (at === null)
            throw new problem_js_1.Problem('not_found', 'This is not the address of a dossier or an event here.');
        const day = at.search.get('knownOn');
        const reader = { knownOn: day !== null && (0, is_day_js_1.isDay)(day) ? day : undefined, language };
        const { slug, title } = 'dossier' in at ? await this.dossier(at.dossier, reader) : await this.event(at.event, reader);
        if ('event' in at)
            at.search.set('event', at.event);
        const [width, height] = [
            Math.min(maxwidth ?? SIZE.width, SIZE.width),
            Math.min(maxheight ?? SIZE.height, SIZE.height),
        ];
        const search = new URLSearchParams(at.search);
        search.set('width', String(Math.max(width, LEAST)));
        search.set('height', String(Math.max(height, LEAST)));
        const name = words_js_1.EMBED_WORDS[language].timelineOf(title);
        return {
            ...{ type: 'rich', version: '1.0', title, provider_name: 'Démarche', provider_url: here, cache_age: KEPT },
            html: (0, frame_js_1.frameHtml)({ src: here + (0, embedded_at_js_1.embedPath)(slug, search), width, height, title: name }),
            ...{ width, height },
        };
    }
    async dossier(name, reader) {
        const found = await this.dossiers.one(name, { seesDrafts: false, ...reader });
        if (found === null)
            throw new problem_js_1.Problem('not_found', 'There is no such dossier.');
        return JSON.parse(found.json);
    }
    async event(name, reader) {
        const found = await this.queries.event(name, reader);
        if (found === null)
            throw new problem_js_1.Problem('not_found', 'There is no such event.');
        return { slug: found.dossier, title: found.title };
    }
};
exports.Oembed = Oembed;
exports.Oembed = Oembed = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [dossiers_queries_js_1.DossiersQueries, embed_queries_js_1.EmbedQueries])
], Oembed);
//# sourceMappingURL=oembed.service.js.map