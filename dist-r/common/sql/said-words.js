"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IN_CODES = void 0;
exports.inWordsOf = inWordsOf;
const headings_js_1 = require("../../domain/headings/headings.js");
/** As programs have it. */
const IN_CODES = (_group, cell) => cell;
exports.IN_CODES = IN_CODES;
/** As a language has it. */
function inWordsOf(language, parameters) {
    return (group, cell) => `(${parameters.add(JSON.stringify((0, headings_js_1.wordsOf)(group, language)))}::jsonb ->> (${cell})::text)`;
}
//# sourceMappingURL=said-words.js.map