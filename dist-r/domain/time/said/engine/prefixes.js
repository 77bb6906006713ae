"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.apart = apart;
const tokens_js_1 = require("./tokens.js");
/** Words apart from what is written together with them, where they are known only without it: `والثلاثاء` is `و الثلاثاء`. */
function apart(tokens, grammar) {
    const { lexicon } = grammar;
    if (!lexicon.prefixes || tokens.every(({ text, kind }) => kind !== 'word' || knows(text, grammar)))
        return tokens;
    const pieces = tokens.flatMap((token) => {
        const parts = token.kind === 'word' ? partsOf(token.text, grammar) : null;
        return parts?.map((text) => ({ text, kind: 'word' })) ?? [token];
    });
    return (0, tokens_js_1.joined)(pieces, lexicon);
}
function knows(word, { vocabulary, lexicon }) {
    return vocabulary.has(word) || lexicon.cardinals.has(word) || lexicon.ordinals.has(word);
}
function partsOf(word, grammar) {
    if (knows(word, grammar))
        return [word];
    for (const prefix of grammar.lexicon.prefixes ?? []) {
        if (!word.startsWith(prefix) || !grammar.vocabulary.has(prefix))
            continue;
        const rest = word.slice(prefix.length);
        // “To the” is written with one letter less: للأسبوع is ل and الأسبوع.
        const parts = partsOf(rest, grammar) ?? (word.startsWith('لل') ? partsOf(`ا${rest}`, grammar) : null);
        if (parts)
            return [prefix, ...parts];
    }
    return null;
}
//# sourceMappingURL=prefixes.js.map