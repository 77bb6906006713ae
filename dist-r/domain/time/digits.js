"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.matching = matching;
exports.yearsMatching = yearsMatching;
/** The numbers 1 … `max` whose two digits fit a pattern such as `1X`, ascending. */
function matching(pattern, max) {
    const shape = new RegExp(`^${pattern.replaceAll('X', '\\d')}$`);
    return Array.from({ length: max }, (_, index) => index + 1).filter((n) => shape.test(String(n).padStart(2, '0')));
}
/**
 * The years whose digits fit a pattern such as `19XX` or `-198X`; there is no year −0. They come one by one, because
 * callers stop at the first that has the day they look for.
 */
function* yearsMatching(pattern, direction) {
    if (!pattern.startsWith('-'))
        return yield* expanded(pattern, direction);
    for (const size of expanded(pattern.slice(1), direction === 'ascending' ? 'descending' : 'ascending')) {
        if (size > 0)
            yield -size;
    }
}
function* expanded(pattern, direction) {
    if (pattern === '')
        return yield 0;
    const digits = pattern.endsWith('X') ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [Number(pattern.at(-1))];
    if (direction === 'descending')
        digits.reverse();
    for (const leading of expanded(pattern.slice(0, -1), direction)) {
        for (const digit of digits)
            yield leading * 10 + digit;
    }
}
//# sourceMappingURL=digits.js.map