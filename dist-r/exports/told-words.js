"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.languageOf = languageOf;
exports.pageOf = pageOf;
const spoken_languages_js_1 = require("../domain/spoken-languages.js");
/** The language of labels for whoever asks. */
function languageOf({ perspective: { language } }) {
    return (0, spoken_languages_js_1.pickLanguage)([language ?? null]);
}
/** Where the page of an event is. */
function pageOf({ ref, id }, { here, query: { knownOn } }) {
    return `${here}/events/${ref ?? id}${knownOn === undefined ? '' : `?knownOn=${knownOn}`}`;
}
//# sourceMappingURL=told-words.js.map