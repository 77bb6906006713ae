"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.genderOf = genderOf;
exports.gendersIn = gendersIn;
const given_names_js_1 = require("../names/given-names.js");
const fold_js_1 = require("../text/fold.js");
/** Of a pronoun. */
function genderOf(outside, { start, end }) {
    const words = outside.slice(start, end);
    if (/\b(?:she|her|elle|celle)\b/.test(words))
        return 'f';
    return /\b(?:he|him|il|lui|celui)\b/.test(words) ? 'm' : null;
}
const GENDERS = new WeakMap();
/** Of whom the text, or a first name, says whether it is a woman or a man. */
function gendersIn(article) {
    const known = GENDERS.get(article.subjects);
    if (known)
        return known;
    const told = new Map();
    for (const subject of article.subjects) {
        const own = subject.actor && (genderTold(article, subject) ?? (0, given_names_js_1.genderOfGiven)((0, fold_js_1.fold)(subject.actor.name).split(' ')[0] ?? ''));
        if (subject.actor && own)
            told.set(subject.actor, own);
    }
    GENDERS.set(article.subjects, told);
    return told;
}
/** What the words around a name say of whom it is: `Mme`, `la ministre`, `chancelière`. */
function genderTold(article, { start, end, name }) {
    const words = article.outside.slice(Math.max(0, start - 14), end);
    if (/\b(?:mme|mlle|mrs|ms|chanceliere|presidente|premiere ministre|conseillere|la (?:ministre|chef|secretaire|cheffe)|porte-parole feminine|queen|reine|princess|spokeswoman|chairwoman)\b/.test(words))
        return 'f';
    const before = article.outside.slice(Math.max(0, name.start - 14), name.start);
    if (/(?:^|\W)(?:m\. |mr\.? |sir |lord |king |roi |cheikh |sheikh |prince |le (?:president|premier ministre|ministre|chef|general|secretaire|chancelier) )/.test(before))
        return 'm';
    return null;
}
//# sourceMappingURL=genders.js.map