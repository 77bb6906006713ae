"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.foldedWord = foldedWord;
/** A word as `fold` in SQL has it. */
function foldedWord(word) {
    const plain = word
        .normalize('NFKD')
        .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f]/g, '');
    return plain.toLowerCase().replace(/[يىكةøłđı]/g, (letter) => ALIKE[letter] ?? letter);
}
const ALIKE = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
//# sourceMappingURL=folded-word.js.map