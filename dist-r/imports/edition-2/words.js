"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.languageOf = languageOf;
exports.original = original;
exports.others = others;
exports.isKind = isKind;
const vocabulary_js_1 = require("../../domain/vocabulary.js");
const json_js_1 = require("../json.js");
/** The language that a text by language was written in: English where it is told in it, else the first. */
function languageOf(words) {
    if (!(0, json_js_1.isObject)(words))
        return undefined;
    return 'en' in words ? 'en' : Object.keys(words)[0];
}
/** A text in the language it was written in; what is not by language is that text. */
function original(words) {
    return (0, json_js_1.isObject)(words) ? words[languageOf(words) ?? ''] : words;
}
/** The same text in other languages; null where there are none. */
function others(words) {
    if (!(0, json_js_1.isObject)(words))
        return null;
    const { [languageOf(words) ?? '']: _, ...rest } = words;
    return Object.keys(rest).length === 0 ? null : rest;
}
function isKind(kind) {
    return vocabulary_js_1.KINDS.includes(kind);
}
//# sourceMappingURL=words.js.map