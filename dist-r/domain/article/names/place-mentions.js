"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.placesIn = placesIn;
const countries_js_1 = require("../../places/countries.js");
const towns_js_1 = require("../../places/towns.js");
const fold_js_1 = require("../text/fold.js");
const meetings_js_1 = require("../packs/words/meetings.js");
const pack_js_1 = require("../packs/pack.js");
const passages_js_1 = require("../text/passages.js");
const peoples_js_1 = require("./peoples.js");
const unknown_places_js_1 = require("./unknown-places.js");
const house_js_1 = require("./house.js");
const venues_js_1 = require("./venues.js");
/** Towns after a preposition or beside a gathering ("the Geneva talks"), countries in which things happen. */
function placesIn(text, tokens, mentions, language, leads) {
    const towns = tokens.flatMap((token, i) => {
        const town = token.capital ? townAt(tokens, i) : null;
        const last = tokens[i + (town?.words.length ?? 1) - 1];
        if (!town || !last || !isWhere(tokens, i, i + town.words.length))
            return [];
        return [
            {
                start: token.start,
                end: last.end,
                words: text.slice(token.start, last.end),
                country: town.town.country,
                zone: town.town.zone,
            },
        ];
    });
    const capitals = capitalsIn(text, tokens, language);
    const here = datelineIn(text, tokens);
    const countries = mentions
        .filter(({ start }) => !leads.some((lead) => lead.start <= start && start < lead.end))
        .filter(({ place, actor, kind }) => place && kind === 'name' && actor.type === 'state')
        .map(({ start, end, actor: { country } }) => ({
        start,
        end,
        words: text.slice(start, end),
        country,
        zone: countries_js_1.COUNTRIES.get(country ?? '')?.zone ?? null,
    }));
    const taken = new Set([...towns, ...mentions].map(({ start }) => start));
    const isNew = ({ start }) => !taken.has(start);
    const known = [
        ...towns,
        ...capitals,
        ...hereIn(text, tokens, here, language),
        ...countries.filter(({ start }) => !towns.some((town) => town.start === start)),
        ...landsIn(text, tokens, language).filter(isNew),
    ];
    const named = [...known, ...(0, unknown_places_js_1.unknownPlaces)(text, tokens, [...known, ...mentions], language)];
    return [...named, ...(0, venues_js_1.venuesIn)(text, pack_js_1.PACKS[language].names.venues, named)].sort((a, b) => a.start - b.start);
}
/** `the Omani capital`, `la capitale omanaise`: Muscat, Mascate. */
function capitalsIn(text, tokens, language) {
    return tokens.flatMap((token, i) => {
        const english = token.word === 'capital';
        const people = english ? tokens[i - 1] : token.word === 'capitale' ? tokens[i + 1] : undefined;
        const known = people && (0, peoples_js_1.isPeople)(people.word) && countries_js_1.COUNTRIES.get((0, peoples_js_1.countryOfWord)(people.word) ?? '');
        if (!people || !known)
            return [];
        const [start, end] = english ? [people.start, token.end] : [token.start, people.end];
        return text.slice(start, end).includes(',')
            ? []
            : [{ start, end, words: inLanguage(known.capital, language), country: known.code, zone: known.zone }];
    });
}
/** Names of a town stand as English/French; one alone serves both. */
function inLanguage(names, language) {
    return (language === 'fr' ? names[1] : undefined) ?? names[0] ?? '';
}
/** The town that the report was sent from. */
function datelineIn(text, tokens) {
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
        if (!passages_js_1.DATELINE.test(line))
            continue;
        const first = tokens.findIndex(({ start }) => start >= index);
        const town = first < 0 ? null : townAt(tokens, first);
        if (town)
            return town;
    }
    return null;
}
/** `talks here`: where the report was sent from; not `d’ici`, which speaks of time. */
function hereIn(text, tokens, dateline, language) {
    if (!dateline)
        return [];
    const { names, country, zone } = dateline.town;
    return tokens
        .filter(({ word, start }) => word === HERE[language] && !/['’]/.test(text.charAt(start - 1)))
        .map(({ start, end }) => ({ start, end, words: inLanguage(names, language), country, zone }));
}
const HERE = { en: 'here', fr: 'ici' };
/** A country that is no actor, where things happen: `en Corée du Sud`, `in Brazil`. */
function landsIn(text, tokens, language) {
    return tokens.flatMap((token, i) => {
        const before = tokens[i - 1];
        if (!token.capital || !before || !(language === 'fr' ? /^(?:en|au|aux|a)$/ : /^in$/).test(before.word))
            return [];
        const found = BY_COUNTRY.get(token.word)?.find(({ words }) => words.every((word, k) => tokens[i + k]?.word === word));
        const last = tokens[i + (found?.words.length ?? 1) - 1];
        const known = found && countries_js_1.COUNTRIES.get(found.code);
        return known && last
            ? [
                {
                    start: token.start,
                    end: last.end,
                    words: text.slice(token.start, last.end),
                    country: known.code,
                    zone: known.zone,
                },
            ]
            : [];
    });
}
const BY_COUNTRY = new Map();
for (const code of countries_js_1.COUNTRIES.keys()) {
    for (const name of (0, countries_js_1.namesOfCountry)(code)) {
        const words = (0, fold_js_1.fold)(name).match(/[\p{L}\p{N}]+/gu) ?? [];
        const first = words[0] ?? '';
        BY_COUNTRY.set(first, [...(BY_COUNTRY.get(first) ?? []), { words, code }]);
    }
}
const BY_FIRST_WORD = new Map();
for (const town of towns_js_1.TOWNS) {
    for (const name of town.names) {
        const words = (0, fold_js_1.fold)(name).match(/[\p{L}\p{N}]+/gu) ?? [];
        const first = words[0] ?? '';
        BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), { town, words }]);
    }
}
function townAt(tokens, index) {
    const named = BY_FIRST_WORD.get(tokens[index]?.word ?? '')?.find(({ words }) => words.every((word, i) => tokens[index + i]?.word === word));
    return named ?? null;
}
function isWhere(tokens, from, to) {
    const [before, earlier, after] = [tokens[from - 1]?.word ?? '', tokens[from - 2]?.word ?? '', tokens[to]];
    if (/^(?:in|at|near|outside|a|au|aux|en|to|vers)$/.test(before))
        return true;
    if (VISITED.test(before))
        return true;
    if ((before === 'from' || before === 'depuis') && isOpening(tokens, from - 1, to))
        return true;
    if (/^(?:de|d)$/.test(before) && house_js_1.HOUSE.test(earlier))
        return true;
    if (before === 'la' || before === 'de' || before === 'from')
        return isGathering(earlier);
    return after !== undefined && !after.capital && isGathering(after.word);
}
/** `From Havana, X said`: it opens its sentence, and a comma closes it. */
function isOpening(tokens, from, to) {
    const [before, opener, last, after] = [tokens[from - 1], tokens[from], tokens[to - 1], tokens[to]];
    const isFirst = !before || (opener !== undefined && opener.capital && opener.start - before.end > 1);
    return isFirst && last !== undefined && after !== undefined && after.start - last.end === 2;
}
/** Right before a town: somebody was or is there. */
const VISITED = /^(?:left|leaving|visited|visiting|reached|entered|shelled|bombed|stormed|captured|overran|pounded|quitte|quittait|visite|rejoint|gagne|bombarde|pilonne)$/;
const GATHERINGS = [meetings_js_1.GATHERING.en, meetings_js_1.GATHERING.fr].map(({ source }) => new RegExp(`^(?:${source})$`));
function isGathering(word) {
    return word.length > 3 && GATHERINGS.some((pattern) => pattern.test(word));
}
//# sourceMappingURL=place-mentions.js.map