"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.queryParts = queryParts;
exports.wordsIn = wordsIn;
exports.isTie = isTie;
/** The pieces of a query, in their order. Compatibility forms are resolved first, so that none of them can turn into syntax. */
function queryParts(q) {
    const parts = q.normalize('NFKC').matchAll(/["«“]([^"»”]*)["»”]|([^\s"«»“”]+)/g);
    return [...parts].map(([, phrase, word]) => ({ text: phrase ?? word ?? '', quoted: phrase !== undefined }));
}
/** Letters stretched or kept apart in Arabic script; `fold` in SQL drops them, so no word may consist of them alone. */
const JOINERS = /[\u0640\u200b-\u200f]/g;
/** The words of a text; the stored text has no punctuation either. */
function wordsIn(text) {
    return (text
        .normalize('NFKD')
        .replace(JOINERS, '')
        .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []);
}
/** Words that tie others together: they are in every text, and find nothing. */
const TIES = new Set('a an and at by for from in of on the to with au aux avec d dans de des du en et l la le les par pour sur un une à'.split(' '));
/** Whether a piece says nothing by itself. */
function isTie({ text, quoted }) {
    return !quoted && TIES.has(text.toLowerCase());
}
//# sourceMappingURL=query-parts.js.map