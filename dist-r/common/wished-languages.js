"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.wishedLanguages = wishedLanguages;
/** The languages of the header Accept-Language (RFC 9110, 12.5.4), the most wished for first; `*` is none. */
function wishedLanguages(header) {
    return (header ?? '')
        .split(',')
        .map((range) => {
        const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
        const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
        return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
        .filter(({ tag, weight }) => tag !== '*' && weight > 0)
        .sort((a, b) => b.weight - a.weight)
        .map(({ tag }) => tag);
}
//# sourceMappingURL=wished-languages.js.map