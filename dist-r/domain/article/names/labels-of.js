"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.labelsOf = labelsOf;
exports.countryNames = countryNames;
exports.isCalledFirst = isCalledFirst;
const countries_js_1 = require("../../places/countries.js");
const fold_js_1 = require("../text/fold.js");
/** All that an article in French or English may call an actor. */
function labelsOf(actor) {
    const given = [actor.name, ...Object.values(actor.names), ...actor.aliases]
        .map((text) => text.split(' (')[0] ?? text)
        .flatMap((text) => text.split(';'));
    const named = given.map((text) => text.replace(/^(?:the|le|la|les) /i, '')).map((text) => label(text, 'name'));
    if (actor.type === 'person') {
        const calls = given.flatMap((name) => [...surnamesOf(name), ...(isCalledFirst(actor) ? firstOf(name) : [])]);
        return [...named, ...[...new Set(calls)].map((text) => label(text, 'surname'))];
    }
    if (actor.type === 'state')
        return actor.country === null ? named : [...named, ...ofCountry(actor.country)];
    const rebels = actor.type === 'armed_group' ? REBELS : [];
    const heads = new Set(given.flatMap((text) => (0, fold_js_1.fold)(text)
        .split(' ')
        .filter((word, _, all) => all.length > 1 && HEADS.has(word))));
    const seats = ORGANS.filter(([of]) => of.test((0, fold_js_1.fold)(given.join(' ')))).flatMap(([, organs]) => organs);
    // French writes a people of fighters small: `les talibans`, `les houthistes`.
    const small = actor.type === 'armed_group' || actor.type === 'group'
        ? given
            .filter((text) => /^\p{Lu}\p{Ll}{5,}s$/u.test(text))
            .map((text) => ({ text, kind: 'name', capitals: 'none' }))
        : [];
    return [
        ...small,
        ...named,
        ...seats.map((text) => label(text, 'capital')),
        ...[...heads, ...rebels].map((text) => ({
            text,
            kind: 'head',
            capitals: text.startsWith('arm') || REBELS.includes(text) ? 'none' : 'initial',
        })),
    ];
}
/** Where a body sits, and those of its organs that speak for it. */
const ORGANS = [
    [/european union|union europeenne/, ['Brussels', 'Bruxelles']],
    [
        /^united nations\b|\bnations unies$|^nations unies\b/,
        ['Security Council', 'Conseil de sécurité', 'General Assembly', 'Assemblée générale'],
    ],
];
/** What a text calls a body when it has named it, or when everybody knows which is meant: `the army`, `la Commission`. */
const HEADS = new Set('army armee council conseil commission assembly assemblee parliament parlement agency agence alliance movement mouvement'.split(' '));
/** What a text calls the one armed group that there is. */
const REBELS = [
    'rebels',
    'rebelles',
    'rebellion',
    'guerrillas',
    'guerrilla',
    'guerilla',
    'insurgents',
    'insurges',
    'paramilitaries',
    'paramilitaires',
    'militia',
    'milice',
];
/** Houses that the press names for those who govern in them. */
const SEATS = {
    US: [
        'White House',
        'Maison Blanche',
        'State Department',
        "département d'État",
        'Pentagon',
        'Pentagone',
        'Oval Office',
    ],
    RU: ['Kremlin'],
    FR: ['Élysée', "Quai d'Orsay"],
    GB: ['Downing Street', 'Foreign Office', 'Whitehall'],
};
/** What the press calls a country beside its name. */
const CALLED = {
    GB: ['Britain', 'Great Britain', 'Grande-Bretagne'],
    US: ['America', 'Amérique'],
    MM: ['Burma', 'Birmanie'],
    CI: ['Ivory Coast', 'Côte d’Ivoire'],
    NL: ['Holland', 'Hollande'],
    CZ: ['Czech Republic', 'République tchèque'],
    TL: ['East Timor', 'Timor oriental'],
    AE: ['Emirates', 'UAE', 'Émirats'],
    VA: ['Holy See', 'Saint-Siège', 'Vatican'],
    TR: ['Türkiye'],
    MK: ['Macedonia', 'Macédoine'],
    PS: ['Palestinian Authority', 'Autorité palestinienne'],
};
function ofCountry(code) {
    const country = countries_js_1.COUNTRIES.get(code);
    return [
        ...countryNames(code).map((text) => label(text, 'name')),
        ...(SEATS[code] ?? []).map((text) => label(text, 'name')),
        ...(country?.capital ?? []).map((text) => label(text, 'capital')),
        ...(country?.english ?? []).map((text) => label(text, 'people')),
        ...(country?.french ?? []).map((text) => ({ text, kind: 'people', capitals: 'none' })),
    ];
}
/** What a country is called in articles. */
function countryNames(code) {
    return [...(0, countries_js_1.namesOfCountry)(code), ...(CALLED[code] ?? [])];
}
/** Whose names begin with what a text calls them by. */
function isCalledFirst({ country }) {
    return CALLED_FIRST.has(country ?? '');
}
/** Where the name that one is called by comes first: Abiy Ahmed, Xi Jinping. */
const CALLED_FIRST = new Set([
    'ET',
    'ER',
    'CN',
    'TW',
    'KR',
    'KP',
    'VN',
    'KH',
    'MM',
    'HU',
    'TH',
    'MY',
    'ID',
    'LA',
    'IS',
    'SO',
    'BT',
]);
function firstOf(name) {
    const words = name.split(/\s+/);
    const first = words[0] ?? '';
    return words.length > 1 && /^\p{Lu}[\p{L}’'-]+$/u.test(first) && !SMALL_WORD.test(first) ? [first] : [];
}
/** Family names that are small words of a language that we read: `Le` would be found at the beginning of every other sentence. */
const SMALL_WORD = /^(?:le|la|les|un|an|to|on|so|do|he|my|son|sa|ma|may|no|in|si|ne|au|du|de|ha|long)$/i;
/** The last word, and its last part where hyphens join it; not of single words, titles or other scripts. */
function surnamesOf(name) {
    const words = name.split(/\s+/);
    const last = words.at(-1) ?? '';
    if (words.length < 2 || !/^\p{Script=Latin}[\p{Script=Latin}'’-]{2,}$/u.test(last))
        return [];
    const part = last.split('-').at(-1) ?? '';
    const whole = words.slice(words.findIndex((word, i) => i > 0 && PARTICLE.test(word))).join(' ');
    return [
        last,
        ...(part !== last && part.length >= 4 ? [part] : []),
        ...(whole !== last && PARTICLE.test(whole) ? [whole] : []),
    ];
}
/** Begin a surname: `von der Leyen`, `de la Calle`, `bin Farhan`. */
const PARTICLE = /^(?:von|van|de|del|della|di|da|dos|du|bin|ben|ibn|al|el|ter)\b(?!-)/i;
function label(text, kind) {
    const letters = (0, fold_js_1.fold)(text).replace(/[^\p{L}]/gu, '');
    const short = letters.length <= 4 && text === text.toUpperCase();
    return { text, kind, capitals: short ? 'exact' : /^\p{Ll}/u.test(text) ? 'last' : 'initial' };
}
//# sourceMappingURL=labels-of.js.map