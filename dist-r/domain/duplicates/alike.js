"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.alike = alike;
/**
 * How alike two texts are, from 0 (no letters in common) to 1 (the same letters): the share of their trigrams that
 * both have (Dice). Case, accents and punctuation make no difference, nor does the order of words much.
 *
 * @example alike('Talks in Muscat', 'Muscat talks') // 0.89…
 */
function alike(a, b) {
    const [first, second] = [trigramsOf(a), trigramsOf(b)];
    if (first.size === 0 || second.size === 0)
        return 0;
    const common = [...first].filter((trigram) => second.has(trigram)).length;
    return (2 * common) / (first.size + second.size);
}
/** Words are padded, as PostgreSQL does, so that beginnings count for more. Little words say nothing. */
function trigramsOf(text) {
    const words = text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '' && !LITTLE_WORDS.has(word));
    return new Set(words.flatMap(trigramsOfWord));
}
function trigramsOfWord(word) {
    const padded = `  ${word} `;
    return Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3));
}
const LITTLE_WORDS = new Set('a an and at by de des du en et for from in l la le les of on or ou par pour s sur the to un une with'.split(' '));
//# sourceMappingURL=alike.js.map