"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SeesDrafts = exports.AsOf = exports.AsSeen = void 0;
const common_1 = require("@nestjs/common");
const language_tag_js_1 = require("../domain/language-tag.js");
const permissions_js_1 = require("../domain/permissions.js");
const wished_languages_js_1 = require("./wished-languages.js");
/**
 * The handler's parameter: the perspective of whoever asks, as of the `knownOn` of the query, in its `lang`, else in the
 * language that the header Accept-Language names first. The handler takes the query
 * as a {@link KnownOnDto}, too, which refuses what is no day.
 */
exports.AsSeen = (0, common_1.createParamDecorator)((_, context) => {
    const request = context.switchToHttp().getRequest();
    const { knownOn, lang = preferredLanguage(request.headers['accept-language']) } = request.query;
    return { seesDrafts: seesDrafts(request), knownOn, language: lang };
});
/** The handler's parameter: the same of what has no texts in several languages; it takes the query as an {@link AsOfDto}. */
exports.AsOf = (0, common_1.createParamDecorator)((_, context) => {
    const request = context.switchToHttp().getRequest();
    return { seesDrafts: seesDrafts(request), knownOn: request.query.knownOn };
});
/** The handler's parameter: whether whoever asks may see more than published events. */
exports.SeesDrafts = (0, common_1.createParamDecorator)((_, context) => seesDrafts(context.switchToHttp().getRequest()));
/** The first language that is wished for; undefined where none is named. */
function preferredLanguage(header) {
    const first = (0, wished_languages_js_1.wishedLanguages)(header).find((tag) => (0, language_tag_js_1.canonicalLanguage)(tag) !== null);
    // Texts are kept by language, rarely by region: fr-CA is served by fr.
    return first?.split('-')[0]?.toLowerCase();
}
function seesDrafts({ viewer }) {
    return (0, permissions_js_1.may)(viewer?.role ?? null, 'draft.read');
}
//# sourceMappingURL=perspective.js.map