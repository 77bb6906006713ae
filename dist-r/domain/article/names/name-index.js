"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NameIndex = void 0;
const fold_js_1 = require("../text/fold.js");
const labels_of_js_1 = require("./labels-of.js");
const sound_js_1 = require("./sound.js");
/** The names of all actors by their first word, so that an article is read in one pass however many there are. */
class NameIndex {
    constructor(actors) {
        this.byFirstWord = new Map();
        this.bySound = new Map();
        for (const actor of actors)
            for (const entry of entriesOf(actor))
                this.add(entry);
        for (const list of this.byFirstWord.values())
            list.sort((a, b) => b.words.length - a.words.length || Number(a.kind === 'capital') - Number(b.kind === 'capital'));
    }
    /** The longest name that begins at a token; a capitalised word also by its sound. */
    at(tokens, index, text) {
        const token = tokens[index];
        if (!token)
            return null;
        const entry = this.byFirstWord.get(token.word)?.find((each) => matches(each, tokens, index, text));
        if (entry) {
            if (entry.kind === 'head' && !isDefinite(text, token.start))
                return null;
            const shared = entry.kind === 'surname' || entry.kind === 'head';
            const actor = shared ? this.bySound.get(surnameKey(entry.words)) : entry.actor;
            return actor ? { actor, kind: entry.kind, length: entry.words.length } : null;
        }
        const alike = token.capital && token.word.length >= 5 ? this.bySound.get((0, sound_js_1.soundOf)(token.word)) : null;
        return alike ? { actor: alike, kind: 'surname', length: 1 } : null;
    }
    /** A surname that two persons share is nobody's: null is kept for it. */
    add(entry) {
        const [first] = entry.words;
        if (first === undefined)
            return;
        const others = this.byFirstWord.get(first);
        if (others)
            others.push(entry);
        else
            this.byFirstWord.set(first, [entry]);
        if (entry.kind !== 'surname' && entry.kind !== 'head')
            return;
        const key = surnameKey(entry.words);
        const known = this.bySound.get(key);
        this.bySound.set(key, known === undefined || known === entry.actor ? entry.actor : null);
    }
}
exports.NameIndex = NameIndex;
const ENTRIES = new WeakMap();
/** All names of an actor; worked out once, for a text is gone through twice, and many texts have the same actors. */
function entriesOf(actor) {
    const known = ENTRIES.get(actor);
    if (known)
        return known;
    const entries = (0, labels_of_js_1.labelsOf)(actor).map((label) => ({ ...label, actor, words: wordsOf(label) }));
    ENTRIES.set(actor, entries);
    return entries;
}
/** `the army`, `l’armée`, and nothing of another one behind it. */
function isDefinite(text, start) {
    return /(?:\b(?:the|its|la|le|les|des|aux)\s|\bl['’])$/i.test(text.slice(Math.max(0, start - 5), start));
}
function surnameKey(words) {
    return words.map(sound_js_1.soundOf).join(' ');
}
function wordsOf({ text }) {
    return (0, fold_js_1.fold)(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
function matches(entry, tokens, index, text) {
    if (entry.words.some((word, i) => tokens[index + i]?.word !== word))
        return false;
    const [first, last] = [tokens[index], tokens[index + entry.words.length - 1]];
    if (!first || !last)
        return false;
    const written = text.slice(first.start, last.end);
    if (entry.capitals === 'exact' && written !== written.toUpperCase())
        return false;
    if (entry.capitals === 'initial' && !first.capital)
        return false;
    if (entry.capitals === 'last' && !last.capital)
        return false;
    return joined(tokens.slice(index, index + entry.words.length), text);
}
/** Words of one name stand close together: a space, hyphen, apostrophe or point between them, no comma. */
function joined(tokens, text) {
    return tokens.every((token, i) => {
        const next = tokens[i + 1];
        return !next || /^[\s\p{Pd}'’.]{1,3}$/u.test(text.slice(token.end, next.start));
    });
}
//# sourceMappingURL=name-index.js.map