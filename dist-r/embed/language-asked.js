"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.languageAsked = languageAsked;
const wished_languages_js_1 = require("../common/wished-languages.js");
const spoken_languages_js_1 = require("../domain/spoken-languages.js");
/** What the address says, else what the browser wishes. */
function languageAsked({ query, headers }) {
    const { lang } = query;
    return (0, spoken_languages_js_1.pickLanguage)([typeof lang === 'string' ? lang : null, ...(0, wished_languages_js_1.wishedLanguages)(headers['accept-language'])]);
}
//# sourceMappingURL=language-asked.js.map