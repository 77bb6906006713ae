"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.runsOf = runsOf;
const bidi_js_1 = __importDefault(require("bidi-js"));
const drawing_js_1 = require("./drawing.js");
const bidi = (0, bidi_js_1.default)();
/**
 * A line in pieces from left to right, as they are seen; each is written as it is read, but for signs among letters that run left, which are
 * turned around already. Null where no font has one of its characters.
 *
 * @param fonts the first that has a character draws it, but for what goes on in the font before
 */
function runsOf(written, fonts) {
    const text = drawable(written);
    const { levels } = bidi.getEmbeddingLevels(text, (0, drawing_js_1.runsLeft)(written) ? 'rtl' : 'ltr');
    const pieces = [];
    let at = 0;
    for (const character of text) {
        const level = levels[at] ?? 0;
        at += character.length;
        const last = pieces.at(-1);
        const font = last?.font.has(character) ? last.font : fonts.find((one) => one.has(character));
        if (!font)
            return null;
        if (last?.font === font && last.level === level) {
            pieces[pieces.length - 1] = { ...last, text: last.text + character };
        }
        else
            pieces.push({ text: character, font, level });
    }
    return seenOrder(pieces).map(({ text: piece, font, level }) => ({
        text: level % 2 === 1 ? turned(piece) : kept(piece),
        font,
    }));
}
/**
 * Narrow spaces, which few fonts have, and ends of lines as wide ones; what only tells the direction is told already, once a line stands by
 * itself, and what only tells where it might end is not needed.
 */
const drawable = (text) => text
    .replaceAll(/[\u2009\u2028\u2029\u202f]/g, '\u00a0')
    .replaceAll(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '');
/** From the highest level down to the lowest odd one, what is at least that high is turned around (rule L2). */
function seenOrder(pieces) {
    const ordered = [...pieces];
    const highest = Math.max(0, ...pieces.map(({ level }) => level));
    for (let level = highest; level >= 1; level -= 1) {
        let from = 0;
        while (from < ordered.length) {
            let to = from;
            while (to < ordered.length && (ordered[to]?.level ?? 0) >= level)
                to += 1;
            if (to > from)
                ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
            from = Math.max(to, from + 1);
        }
    }
    return ordered;
}
/** Figures of the Arabic script run as all figures do, but whoever draws that script turns whatever is in it around. */
function kept(text) {
    return /\p{Script_Extensions=Arabic}/u.test(text) ? Array.from(text).reverse().join('') : text;
}
/** Letters are turned around by whoever draws their script; signs alone would not be. */
function turned(text) {
    if ((0, drawing_js_1.runsLeft)(text))
        return text;
    return Array.from(text)
        .reverse()
        .map((character) => bidi.getMirroredCharacter(character) ?? character)
        .join('');
}
//# sourceMappingURL=runs.js.map