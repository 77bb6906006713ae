"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.listParts = listParts;
exports.listInWords = listInWords;
const made = new Map();
/** The parts of a list in words, as Intl has them; CLDR puts a comma before the last of a Persian list, which nobody writes. */
function listParts(items, locale, type = 'conjunction') {
    const key = `${locale} ${type}`;
    const format = made.get(key) ?? new Intl.ListFormat(locale, { type });
    made.set(key, format);
    return format
        .formatToParts(items)
        .map((part) => (part.type === 'literal' ? { ...part, value: part.value.replace(/^، (?=و|یا)/, ' ') } : part));
}
/** The same as text: `a, b and c`. */
function listInWords(items, locale, type) {
    return listParts(items, locale, type)
        .map(({ value }) => value)
        .join('');
}
//# sourceMappingURL=list-in-words.js.map