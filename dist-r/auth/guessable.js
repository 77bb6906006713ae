"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isGuessable = isGuessable;
/** A password that is found within so many guesses does not hold: a hundred million, "safely unguessable" in zxcvbn's words. */
const ENOUGH = 3;
/**
 * Whether a password is among the first that everybody tries: a common one, one of these twice or with digits behind it, a row of keys,
 * or what is `known` of whoever chooses it. Judged by zxcvbn (Wheeler, USENIX Security 2016), whose words are loaded when first asked.
 */
async function isGuessable(password, known) {
    const judge = await (loaded ??= load());
    const words = known.flatMap((text) => [text, ...text.split('@'), ...text.split(/[^\p{L}\p{N}]+/u)]);
    return judge.check(password, words).score < ENOUGH;
}
let loaded;
async function load() {
    const { ZxcvbnFactory } = await import('@zxcvbn-ts/core');
    const { adjacencyGraphs, dictionary } = await import('@zxcvbn-ts/language-common');
    // What is longer than that is judged by its beginning: the time it takes grows with the square.
    return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: 64 });
}
//# sourceMappingURL=guessable.js.map