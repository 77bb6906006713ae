"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.standingOf = standingOf;
const speech_js_1 = require("../packs/words/speech.js");
/** What a name is to its clause, by what stands before it and its titles. */
function standingOf(outside, start) {
    const head = outside.slice(Math.max(0, start - 70), start);
    const parts = head.match(/[a-z]+|[^a-z\s]/g) ?? [];
    for (let i = parts.length - 1; i >= 0; i--) {
        const part = parts[i] ?? '';
        if (part === "'")
            continue;
        // `Labour’s Jeremy Corbyn`: whose he is stands before him.
        if (part === 's' && parts[i - 1] === "'") {
            i -= 2;
            continue;
        }
        // The point of `M.` is none that ends a sentence.
        if (part === '.') {
            if (/^(?:mm?|mr|mrs|ms|dr|gen|sen|st|lt|col|s|n|j|u)$/.test(parts[i - 1] ?? ''))
                continue;
            return 'subject';
        }
        if (part === 'on' && (parts[i + 1] ?? '').endsWith('day'))
            return 'subject';
        if (speech_js_1.PREPOSITIONS.has(part))
            return 'object';
        // `After Mr Trump, Mr Macron said`: nobody does anything after.
        if (/^(?:after|before|apres|avant)$/.test(part) && /^[a-z. '-]{2,35},/.test(outside.slice(start, start + 40)))
            return 'object';
        if (speech_js_1.BEFORE_SUBJECT.has(part) || isPeople(part))
            continue;
        if (speech_js_1.BEGINS_CLAUSE.has(part) || !/[a-z]/.test(part))
            return 'subject';
        return 'unclear';
    }
    return 'subject';
}
/** Adjectives of peoples stand among the titles: `the Iranian foreign minister`. */
function isPeople(word) {
    return /(?:ian|ien|ienne|ani|ais|aise|ain|aine|ican|ish|ese|eli|ali|ari|ati)$/.test(word);
}
//# sourceMappingURL=standing.js.map