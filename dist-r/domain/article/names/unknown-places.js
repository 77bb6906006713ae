"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.unknownPlaces = unknownPlaces;
const pack_js_1 = require("../packs/pack.js");
const peoples_js_1 = require("./peoples.js");
const house_js_1 = require("./house.js");
const given_names_js_1 = require("./given-names.js");
/** Capitalised words right behind a preposition of place that name nobody: `in Putrajaya`, `à Skhirat`, `at Stormont`. */
function unknownPlaces(text, tokens, taken, language) {
    const starts = new Set(taken.map(({ start }) => start));
    return tokens.flatMap((token, i) => {
        const before = tokens[i - 1];
        if (!token.capital || !before || starts.has(token.start) || text.slice(before.end, token.start) !== ' ')
            return [];
        const last = lastOf(text, tokens, i);
        const where = (WHERE[language].test(before.word) && isPreposition(text, before, language)) ||
            (language === 'fr' && before.word === 'de' && house_js_1.HOUSE.test(tokens[i - 2]?.word ?? ''));
        // `flew to Nagoya, where`: a place, whatever stands before it.
        if (!where && !(TOWARDS.test(before.word) && /^, (?:where|où)(?= )/.test(text.slice(tokens[last]?.end ?? 0))))
            return [];
        const span = { start: token.start, end: tokens[last]?.end ?? token.end };
        const words = text.slice(span.start, span.end);
        const isTaken = tokens.slice(i, last + 1).some(({ start }) => starts.has(start));
        if (isTaken || isNoPlace(tokens, i, language) || words.length < 3)
            return [];
        const next = /^, ((?:\p{Lu}[\p{L}’'-]+ ?){1,3})(?=[,.)])/u.exec(text.slice(span.end, span.end + 40))?.[1];
        return [{ ...span, words, country: next ? (0, peoples_js_1.countryOfWord)(next.trim().toLowerCase()) : null, zone: null }];
    });
}
const TOWARDS = /^(?:to|for|from|pour|vers|de)$/;
const WHERE = {
    en: /^(?:in|at|near|outside)$/,
    fr: /^(?:a|pres|en)$/,
};
/** French "à" folds to the auxiliary "a". */
function isPreposition(text, { start, end }, language) {
    return language === 'en' || /^(?:[àÀ]|en|En)$/.test(text.slice(start, end));
}
/** The last of the capitalised words that make one name, French particles between them: `La Linea`, `Charm el-Cheikh`. */
function lastOf(text, tokens, from) {
    let last = from;
    for (let i = from + 1; i < Math.min(tokens.length, from + 5); i++) {
        const [previous, token] = [tokens[i - 1], tokens[i]];
        if (!previous || !token || !/^[ -]$/.test(text.slice(previous.end, token.start)))
            break;
        if (token.capital)
            last = i;
        else if (!/^(?:el|al|de|du|la|del|les|sur|en)$/.test(token.word))
            break;
    }
    return last;
}
/** Languages, days, offices, houses of parliament and first names stand behind these prepositions, too. */
function isNoPlace(tokens, at, language) {
    const word = tokens[at]?.word ?? '';
    const { titles, openers, institutions } = pack_js_1.PACKS[language].names;
    return (titles.has(word) ||
        openers.has(word) ||
        institutions.has(word) ||
        (0, peoples_js_1.isPeople)(word) ||
        ((0, given_names_js_1.genderOfGiven)(word) !== null && tokens[at + 1]?.capital === true) ||
        /^(?:persian|english|french|arabic|parliament|congress|commons|westminster|parlement|autumn|spring|summer|winter)$/.test(word));
}
//# sourceMappingURL=unknown-places.js.map