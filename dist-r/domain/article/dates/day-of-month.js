"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.daysOfMonth = daysOfMonth;
/** A day by its number alone, and not what it counts: `on the 12th,`, `le 21.`; no `12th round`. */
const NUMBERED = {
    en: /\b(?:(?:on|by|until|till|from|for|since) )?the (\d{1,2})(?:st|nd|rd|th)(?=[,.;:)]|$| (?:he|she|it|they|in|at|with|to|and|but|when|of this month|were|was|had)\b)/g,
    fr: /\b(?:le|au|du|des le) (\d{1,2}|1er)(?=[,.;:)]|$| (?:a|au|aux|en|et|par|avec|il|elle|ils|pour|dans|ou)\b)/g,
};
/** Days without their month: of the month that the text has named last; none where it has named no day yet. */
function daysOfMonth(article, sentence, here, named) {
    const folded = article.folded.slice(sentence.start, sentence.end);
    return [...folded.matchAll(NUMBERED[article.language])].flatMap(({ 0: words, 1: number = '', index }) => {
        const start = sentence.start + index;
        const end = start + words.length;
        const before = here.findLast((date) => date.end <= start && date.first !== null)?.first ?? named;
        const when = before && `${before.slice(0, 8)}${number.replace('er', '').padStart(2, '0')}`;
        if (!when || !isDay(when))
            return [];
        const text = article.text.slice(start, end);
        return [{ start, end, words: text, when, rule: 'calendar-day', first: when, last: when, lasts: null }];
    });
}
/** Not every month has a 31st. */
function isDay(when) {
    const day = new Date(`${when}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(when);
}
//# sourceMappingURL=day-of-month.js.map