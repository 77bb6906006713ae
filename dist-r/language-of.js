"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.languageOf = languageOf;
const cookie_of_js_1 = require("./common/cookie-of.js");
const wished_languages_js_1 = require("./common/wished-languages.js");
const spoken_languages_js_1 = require("./domain/spoken-languages.js");
/** The language that a page will speak: what its address says, else what the reader has chosen, else what the browser wishes. */
function languageOf({ headers, url }) {
    const { searchParams } = new URL(url, 'http://localhost');
    const wishes = [(0, cookie_of_js_1.cookieOf)(headers.cookie, spoken_languages_js_1.LANGUAGE_COOKIE), ...(0, wished_languages_js_1.wishedLanguages)(headers['accept-language'])];
    return (0, spoken_languages_js_1.pickLanguage)([searchParams.get('lang'), ...wishes]);
}
//# sourceMappingURL=language-of.js.map