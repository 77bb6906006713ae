"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Written = void 0;
exports.localeOf = localeOf;
const common_1 = require("@nestjs/common");
const spoken_languages_js_1 = require("../domain/spoken-languages.js");
const writings_js_1 = require("../domain/tongues/writings.js");
const cookie_of_js_1 = require("./cookie-of.js");
const wished_languages_js_1 = require("./wished-languages.js");
/** By which locale (BCP 47) a language is written for whoever asks: as they chose, else as people do where the browser comes from. */
function localeOf(headers, language) {
    return (0, writings_js_1.localeWished)(language, [
        (0, cookie_of_js_1.cookieOf)(headers.cookie, spoken_languages_js_1.LOCALE_COOKIE),
        ...(0, wished_languages_js_1.wishedLanguages)(headers['accept-language']),
    ]);
}
/** The handler's parameter: how languages are written for whoever asks. */
exports.Written = (0, common_1.createParamDecorator)((_, context) => {
    const { headers } = context.switchToHttp().getRequest();
    return (language) => localeOf(headers, language);
});
//# sourceMappingURL=locale-of.js.map