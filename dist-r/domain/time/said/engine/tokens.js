"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tokensOf = tokensOf;
exports.literalsOf = literalsOf;
exports.joined = joined;
/** The words of a phrase, folded to one writing: every dash is `-`, every apostrophe `'`, letters are small. */
function tokensOf(phrase, lexicon) {
    const bare = tidy(phrase, lexicon).replace(/^[\s,;:]+|[\s,;:.!?]+$/g, '');
    return wordsOf(lexicon.writings.reduce((text, [pattern, word]) => text.replace(pattern, word), bare), lexicon);
}
/** The words of a piece of a pattern, in which every mark counts. */
function literalsOf(pattern, lexicon) {
    return wordsOf(tidy(pattern, lexicon), lexicon).map(({ text }) => text);
}
function wordsOf(text, lexicon) {
    const pieces = text.match(PIECES) ?? [];
    return joined(pieces.map((piece) => tokenOf(piece, lexicon)), lexicon);
}
const PIECES = /\d+(?:st|nd|rd|th|ers?|res?|èmes?|e)(?!\p{L})|\d+|\p{L}+'?|\S/gu;
const LONGEST_NUMERAL = 7;
function tidy(phrase, { fold = (text) => text }) {
    return fold(phrase)
        .normalize('NFC')
        .toLowerCase()
        .replace(/[’‘`´]/g, "'")
        .replace(/[“”«»"()]/g, '')
        .replace(/[‐‑‒–—−]/g, '-')
        .replace(/(\p{L})\.(?=\s|,|-|$|\d)/gu, '$1')
        .replace(/\s+/g, ' ');
}
function tokenOf(piece, { ordinalEndings }) {
    if (/^\d+$/.test(piece))
        return { text: piece, value: Number(piece), kind: 'digits' };
    const ordinal = new RegExp(`^(\\d+)(?:${ordinalEndings})$`).exec(piece);
    return ordinal ? { text: piece, value: Number(ordinal[1]), kind: 'ordinal' } : { text: piece, kind: 'word' };
}
/** Numbers that are written out in several words become one. */
function joined(tokens, { cardinals, ordinals }) {
    const out = [];
    for (let at = 0; at < tokens.length;) {
        const [token, used] = numeralAt(tokens, at, cardinals, ordinals);
        out.push(token);
        at += used;
    }
    return out;
}
function numeralAt(tokens, at, cardinals, ordinals) {
    for (let length = Math.min(LONGEST_NUMERAL, tokens.length - at); length > 0; length -= 1) {
        const words = tokens.slice(at, at + length).map(({ text }) => text);
        // “Twenty one” and “twenty-one” are one number.
        const text = words.filter((word) => word !== '-').join(' ');
        if (words[0] === '-' || words.at(-1) === '-')
            continue;
        const value = cardinals.get(text);
        if (value !== undefined)
            return [{ text, value, kind: 'number' }, length];
        const place = ordinals.get(text);
        if (place !== undefined)
            return [{ text, value: place, kind: 'ordinal' }, length];
    }
    return [tokens[at] ?? { text: '', kind: 'word' }, 1];
}
//# sourceMappingURL=tokens.js.map