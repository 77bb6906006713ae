"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tokensOf = tokensOf;
/** The words of a folded text: runs of letters and digits; everything else parts them. */
function tokensOf(folded, text) {
    return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
        word,
        start: index,
        end: index + word.length,
        capital: isCapital(text.charAt(index)),
    }));
}
function isCapital(letter) {
    return letter !== letter.toLowerCase();
}
//# sourceMappingURL=tokens.js.map