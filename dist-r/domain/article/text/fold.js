"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.fold = fold;
/**
 * The text in plain lower-case letters, unit by unit: accents are dropped, all apostrophes, spaces and dashes become
 * the common ones. As long as the text itself, so that a place in one is a place in the other.
 */
function fold(text) {
    let folded = '';
    for (let i = 0; i < text.length; i++)
        folded += foldUnit(text.charAt(i));
    return folded;
}
const SINGLES = {
    '’': "'",
    ʼ: "'",
    '‘': "'",
    '\u00a0': ' ',
    '\u202f': ' ',
    '\u2009': ' ',
    '–': '-',
    '—': '-',
    '‑': '-',
    '−': '-',
};
const FOLDED = new Map();
function foldUnit(unit) {
    if (unit < '\u0080')
        return unit.toLowerCase();
    const known = FOLDED.get(unit);
    if (known !== undefined)
        return known;
    const plain = SINGLES[unit] ?? unit.normalize('NFD').charAt(0).toLowerCase();
    const folded = plain.length === 1 ? plain : unit;
    FOLDED.set(unit, folded);
    return folded;
}
//# sourceMappingURL=fold.js.map