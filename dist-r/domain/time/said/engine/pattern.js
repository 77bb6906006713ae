"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.patternOf = patternOf;
const tokens_js_1 = require("./tokens.js");
function patternOf(text, lexicon) {
    const [pieces, rest] = sequence(text, lexicon);
    if (rest !== '')
        throw new Error(`This pattern does not close: ${text}`);
    return {
        start: stepsOf(pieces, null, 0),
        least: shortest(pieces),
        firsts: edge(pieces),
        lasts: edge(pieces.toReversed()),
        literals: literalsIn(pieces),
        needs: needsOf(pieces),
    };
}
function sequence(text, lexicon) {
    const pieces = [];
    let rest = text;
    for (;;) {
        const plain = /^[^([{)\]|]*/.exec(rest)?.[0] ?? '';
        pieces.push(...(0, tokens_js_1.literalsOf)(plain, lexicon).map((literal) => ({ literal })));
        rest = rest.slice(plain.length);
        if (rest.startsWith('{')) {
            const [whole = '', slot = '', category = slot] = /^\{(\w+)(?::(\w+))?\}/.exec(rest) ?? [];
            if (whole === '')
                throw new Error(`This slot does not close: ${text}`);
            pieces.push({ slot, category });
            rest = rest.slice(whole.length);
        }
        else if (rest.startsWith('(') || rest.startsWith('[')) {
            const [choice, after] = choiceAt(rest, lexicon);
            pieces.push(choice);
            rest = after;
        }
        else
            return [pieces, rest];
    }
}
function choiceAt(text, lexicon) {
    const choices = [];
    let rest = text;
    do {
        const [pieces, after] = sequence(rest.slice(1), lexicon);
        choices.push(pieces);
        rest = after;
    } while (rest.startsWith('|'));
    return [{ choices, optional: text.startsWith('(') }, rest.slice(1)];
}
function stepsOf(pieces, after, leastAfter) {
    let next = after;
    let least = leastAfter;
    for (const piece of pieces.toReversed()) {
        if ('literal' in piece)
            next = { literal: piece.literal, next };
        else if ('slot' in piece)
            next = { ...piece, next, leastAfter: least };
        else {
            const [beyond, count] = [next, least];
            const ways = piece.choices.map((choice) => stepsOf(choice, beyond, count));
            next = { ways: piece.optional ? [...ways, beyond] : ways };
        }
        least += shortest([piece]);
    }
    return next;
}
function shortest(pieces) {
    return pieces.reduce((sum, piece) => {
        if (!('choices' in piece))
            return sum + 1;
        return sum + (piece.optional ? 0 : Math.min(...piece.choices.map(shortest)));
    }, 0);
}
/** The words that pieces can begin with (end with, where they stand the other way round). */
function edge(pieces) {
    const words = new Set();
    for (const piece of pieces) {
        if ('slot' in piece)
            return null;
        if ('literal' in piece)
            return words.add(piece.literal);
        for (const choice of piece.choices) {
            // A choice of several words is looked at from either side.
            for (const end of [choice, choice.toReversed()]) {
                const own = edge(end);
                if (!own)
                    return null;
                for (const word of own)
                    words.add(word);
            }
        }
        if (!piece.optional)
            return words;
    }
    return words;
}
function literalsIn(pieces) {
    return pieces.flatMap((piece) => {
        if ('literal' in piece)
            return [piece.literal];
        return 'choices' in piece ? piece.choices.flatMap(literalsIn) : [];
    });
}
function needsOf(pieces) {
    return pieces.flatMap((piece) => {
        if ('literal' in piece)
            return [{ literals: [piece.literal], categories: [] }];
        if ('slot' in piece)
            return [{ literals: [], categories: [piece.category] }];
        if (piece.optional)
            return [];
        const each = piece.choices.map((choice) => needsOf(choice)[0] ?? null);
        const told = each.filter((need) => need !== null);
        if (told.length < each.length)
            return [];
        const [literals, categories] = [told.flatMap((need) => need.literals), told.flatMap((need) => need.categories)];
        return [{ literals, categories }];
    });
}
//# sourceMappingURL=pattern.js.map