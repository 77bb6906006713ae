"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.languageOf = languageOf;
/** French or English, by the little words; English where neither is to be seen. */
function languageOf(folded) {
    const words = folded.slice(0, ENOUGH).match(/[a-z]+/g) ?? [];
    const french = words.filter((word) => FRENCH.has(word)).length;
    const english = words.filter((word) => ENGLISH.has(word)).length;
    return french > english ? 'fr' : 'en';
}
const ENOUGH = 10_000;
const FRENCH = new Set('le la les des du de une et est dans pour que qui sur au aux avec par ont il elle ce cette'.split(' '));
const ENGLISH = new Set('the of and to in that is was for on with by has had he she it this from said at'.split(' '));
//# sourceMappingURL=language.js.map