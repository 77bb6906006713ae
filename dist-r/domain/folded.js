"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.folded = folded;
/**
 * Text by which two ways of writing the same words are told to be one: no case, accents or doubled spaces. Latin, Greek and Cyrillic accents and Arabic vowel marks only: in other scripts marks are letters.
 */
function folded(value) {
    return value
        .normalize('NFKD')
        .replace(/[\u0300-\u036f\u064b-\u065f]/g, '')
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .trim();
}
//# sourceMappingURL=folded.js.map