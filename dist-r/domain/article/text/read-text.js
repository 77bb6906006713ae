"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readText = readText;
const pack_js_1 = require("../packs/pack.js");
const fold_js_1 = require("./fold.js");
const language_js_1 = require("./language.js");
const outside_js_1 = require("./outside.js");
const passages_js_1 = require("./passages.js");
const tokens_js_1 = require("./tokens.js");
/** The first room: passages, quotations and words. */
function readText(text, publishedOn, given) {
    const folded = (0, fold_js_1.fold)(text);
    const language = given ?? (0, language_js_1.languageOf)(folded);
    const passages = (0, passages_js_1.passagesOf)(text, language);
    return {
        ...passages,
        text,
        folded,
        outside: (0, outside_js_1.outsideOf)(folded, passages.quotations),
        tokens: (0, tokens_js_1.tokensOf)(folded, text),
        language,
        pack: pack_js_1.PACKS[language],
        publishedOn,
    };
}
//# sourceMappingURL=read-text.js.map