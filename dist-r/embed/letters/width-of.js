"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.widthOf = void 0;
const faces_js_1 = require("./faces.js");
/** Ems of each character, and of each word whose letters join, by weight and face, once it was asked for. */
const known = new Map();
/** What parts or joins letters and is none. */
const ONLY_JOINS = /[\u200c\u200d]/;
/** A character that no font of ours has. Ideographs fill a square. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;
/** Letters of Arabic are as wide as their neighbours let them be, so a word of them is measured whole. */
const PIECES = /\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u200c\u200d]*|[^]/gu;
/** Of so many characters and words in one style the widths are kept. */
const MOST = 20_000;
/** How wide a text is in the fonts of pictures: to some hundredths what it is when it is set, since few letters of other scripts change their neighbours. */
const widthOf = (text, type) => {
    const ems = emsOf(type);
    let width = 0;
    for (const piece of text.match(PIECES) ?? []) {
        const before = ems.get(piece);
        const one = before ?? emOf(piece, type);
        if (before === undefined && ems.size < MOST)
            ems.set(piece, one);
        width += one;
    }
    return width * type.size;
};
exports.widthOf = widthOf;
function emsOf({ face, weight }) {
    const key = `${face} ${weight}`;
    const ems = known.get(key) ?? new Map();
    known.set(key, ems);
    return ems;
}
function emOf(piece, type) {
    if (/^\p{Cf}$/u.test(piece))
        return 0;
    const characters = [...piece];
    const face = (0, faces_js_1.facesOf)(type).find((one) => characters.every((character) => ONLY_JOINS.test(character) || one.has(character)));
    if (face)
        return face.file.layout(piece).advanceWidth / face.file.unitsPerEm;
    if (characters.length > 1)
        return characters.reduce((sum, character) => sum + emOf(character, type), 0);
    if (/^\p{M}$/u.test(piece))
        return 0;
    return WIDE.test(piece) ? 1 : 0.6;
}
//# sourceMappingURL=width-of.js.map