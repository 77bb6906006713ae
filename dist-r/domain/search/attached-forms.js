"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.attachedForms = attachedForms;
const folded_word_js_1 = require("./folded-word.js");
/** What Arabic writes together with the word that follows: and, so, in or by, to, like, and the article. */
const ATTACHED = ['و', 'ف', 'ب', 'ل', 'ک', 'ال', 'وال', 'فال', 'بال', 'کال', 'لل', 'وب', 'ول', 'وبال', 'ولل'];
/** With the article; a letter alone may as well be the first of the word. */
const WITH_ARTICLE = /^(?:[وفبک]|وب)?ال|^و?لل/;
/** What is left of a word of fewer letters is none. */
const SHORTEST = 3;
const ARABIC = /^\p{Script=Arabic}+$/u;
/**
 * Beginnings under which a text in Arabic may have a word, folded, beside the word itself: `المفاوضات` and `بمفاوضات` of “مفاوضات”, and
 * these of one another. None of a word of another script, or of several words.
 */
function attachedForms(text) {
    const word = (0, folded_word_js_1.foldedWord)(text);
    if (!ARABIC.test(word) || word.length < SHORTEST)
        return [];
    const bare = word.replace(WITH_ARTICLE, '');
    const base = bare.length < SHORTEST ? word : bare;
    return [base, ...ATTACHED.map((prefix) => `${prefix}${base}`)].filter((form) => form !== word);
}
//# sourceMappingURL=attached-forms.js.map