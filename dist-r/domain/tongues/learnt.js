"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.learn = learn;
exports.tongueOf = tongueOf;
exports.primaryLanguage = primaryLanguage;
const english_js_1 = require("./english.js");
/** English is always there. All others are learnt: by the server at its start, by the client when somebody reads them. */
const learnt = new Map([['en', english_js_1.tongue]]);
function learn(language, tongue) {
    learnt.set(language, tongue);
}
/** What the domain says in a language ('fr', 'fr-CH'); English where the language is not spoken, or not learnt yet. */
function tongueOf(locale) {
    return learnt.get(primaryLanguage(locale)) ?? english_js_1.tongue;
}
/** The language without its region or script: 'fr-CH' → 'fr'. */
function primaryLanguage(locale) {
    return locale.split('-')[0] ?? locale;
}
//# sourceMappingURL=learnt.js.map