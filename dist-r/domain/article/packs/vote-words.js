"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.numberOf = void 0;
/** Digits with their separators, or up to four words that may be a number. */
const numberOf = (words) => {
    const word = `(?:${Object.keys(words).join('|')})s?`;
    return `(?:\\d{1,3}(?:[ ,.\\u00a0\\u202f]\\d{3}){1,3}|\\d{1,9}|${word}(?:(?:-| )(?:and |et )?${word}){0,4})`;
};
exports.numberOf = numberOf;
//# sourceMappingURL=vote-words.js.map