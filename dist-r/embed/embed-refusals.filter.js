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
exports.EmbedRefusals = void 0;
const common_1 = require("@nestjs/common");
const path_of_js_1 = require("../common/path-of.js");
const problem_filter_js_1 = require("../common/problem.filter.js");
const embed_query_dto_js_1 = require("./embed-query.dto.js");
const language_asked_js_1 = require("./language-asked.js");
const page_js_1 = require("./page/page.js");
const settings_js_1 = require("./settings.js");
const speech_js_1 = require("./speech.js");
/** Says in the frame itself, to whoever looks at it, why nothing is shown in it. */
let EmbedRefusals = class EmbedRefusals {
    constructor(settings) {
        this.settings = settings;
        this.log = new common_1.Logger('Problem');
    }
    catch(error, host) {
        const request = host.switchToHttp().getRequest();
        const reply = host.switchToHttp().getResponse();
        const { status, code, message, errors, facts } = (0, problem_filter_js_1.asProblem)(error);
        if (status >= 500 && !request.socket.destroyed) {
            this.log.error(`${request.id} ${(0, path_of_js_1.pathOf)(request.url)}: ${error instanceof Error ? error.stack : String(error)}`);
        }
        const speech = (0, speech_js_1.speechIn)((0, language_asked_js_1.languageAsked)(request));
        const { theme } = request.query;
        const told = speech.words[WORDS[code] ?? (status < 500 ? 'wrong' : 'busy')];
        const why = code === 'validation_failed' ? [told, ...(errors ?? []).map(({ detail }) => detail), message] : [told];
        if (facts.retryAfter !== undefined)
            void reply.header('retry-after', facts.retryAfter);
        void reply
            .status(status)
            .headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
            .send((0, page_js_1.refusedPage)([...new Set(why)].join(' '), speech, embed_query_dto_js_1.THEMES.find((one) => one === theme) ?? 'auto', this.settings.version));
    }
};
exports.EmbedRefusals = EmbedRefusals;
exports.EmbedRefusals = EmbedRefusals = __decorate([
    (0, common_1.Injectable)(),
    (0, common_1.Catch)(),
    __param(0, (0, common_1.Inject)(settings_js_1.EMBED_SETTINGS)),
    __metadata("design:paramtypes", [Object])
], EmbedRefusals);
const WORDS = {
    forbidden: 'members',
    not_found: 'missing',
    bad_id: 'missing',
};
//# sourceMappingURL=embed-refusals.filter.js.map