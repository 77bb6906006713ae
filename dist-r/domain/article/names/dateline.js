"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.datelineOf = datelineOf;
const countries_js_1 = require("../../places/countries.js");
const town_named_js_1 = require("./town-named.js");
/** Where the report was sent from, by its first line: `DOHA, Feb 29 (Wire) -`; null where it has none. */
function datelineOf({ text, places, paragraphs, }) {
    for (const { start, end } of paragraphs.slice(0, 3)) {
        const line = text.slice(start, Math.min(end, start + 80));
        const match = LINES.map((pattern) => pattern.exec(line)).find((each) => each !== null);
        if (!match?.[1])
            continue;
        // A line that is no more than a town and a day has to name a town.
        const offset = match.index + match[0].indexOf(match[1]);
        const words = match[1];
        const own = places.find((place) => place.words.toLowerCase() === words.toLowerCase());
        const capital = own
            ? null
            : [...countries_js_1.COUNTRIES.values()].find(({ capital: names }) => names.some((name) => name.toLowerCase() === words.toLowerCase()));
        const span = { start: start + offset, end: start + offset + words.length };
        if (own)
            return { ...own, ...span };
        const town = (0, town_named_js_1.townNamed)(words);
        if (town)
            return { ...span, words: titled(words), country: town.country, zone: town.zone };
        if (!capital && match.input.length < 80 && !DASHED.test(line))
            continue;
        return { ...span, words: titled(words), country: capital?.code ?? null, zone: capital?.zone ?? null };
    }
    return null;
}
const TOWN = "(\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,2})";
const DAY = '(?:\\d{1,2}(?:er)? \\p{L}{3,10}(?: \\d{4})?|\\p{L}+day|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2})';
const DASHED = new RegExp(`^${TOWN}(?:[,/ (][^—–-]{0,60}?)?\\s?(?:[—–]|--?(?= ))\\s`, 'u');
const LINES = [
    DASHED,
    // `Jakarta, 14 July 2023` alone, `Bangui, 3 février.` before the report, `Naqoura (Liban), de notre envoyée spéciale`.
    new RegExp(`^${TOWN}(?:, \\p{Lu}\\p{L}+)?, ${DAY}(?:$|\\. )`, 'u'),
    new RegExp(`^${TOWN}(?: \\([^)]{3,30}\\))?,? \\(?(?:de (?:notre|nos) (?:envoy|correspond)|correspondance|from our (?:own )?correspondent)`, 'u'),
    new RegExp(`^(?:By|Par) (?:[^,.]{3,40}) (?:in|à) ${TOWN}$`, 'u'),
];
function titled(words) {
    return words === words.toUpperCase()
        ? words.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
        : words;
}
//# sourceMappingURL=dateline.js.map