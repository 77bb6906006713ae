"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FRENCH_WORDS = void 0;
const ONES = 'un deux trois quatre cinq six sept huit neuf'.split(' ');
const TEENS = 'dix onze douze treize quatorze quinze seize dix|sept dix|huit dix|neuf'.split(' ');
const LOW = [...ONES, ...TEENS].map((word) => word.replace('|', ' '));
const TENS = ['vingt', 'trente', 'quarante', 'cinquante', 'soixante'];
/** The names and numbers of French. */
exports.FRENCH_WORDS = {
    months: [
        'janvier|janv|jan',
        'février|fevrier|févr|fevr|fév|fev',
        'mars',
        'avril|avr',
        'mai',
        'juin',
        'juillet|juil',
        'août|aout',
        'septembre|sept',
        'octobre|oct',
        'novembre|nov',
        'décembre|decembre|déc|dec',
    ],
    weekdays: ['lundi|lun', 'mardi', 'mercredi|mer', 'jeudi|jeu', 'vendredi|ven', 'samedi|sam', 'dimanche|dim'],
    seasons: ['printemps', 'été', 'automne', 'hiver'],
    units: {
        hour: 'heure|heures|h',
        day: 'jour|jours',
        workday: 'ouvrés',
        week: 'semaine|semaines',
        month: 'mois',
        quarter: 'trimestre|trimestres',
        year: 'an|ans|année|années',
    },
    // “Un” and “une” are articles far more often than numbers.
    cardinals: new Map([...upToAHundred().slice(1), ['cent', 100]]),
    ordinals: new Map([
        ...upToAHundred().map(([word, value]) => [ordinal(word), value]),
        ['premier', 1],
        ['première', 1],
        ['second', 2],
        ['seconde', 2],
    ]),
    ordinalEndings: 'ers?|res?|èmes?|e',
    openEnded: /^(?:dès (?:que |qu['’])|à l['’]issue d[eu'’]|aussitôt (?:que |qu['’]))\D+$/i,
    writings: [
        [/jours? (?:francs )?(?:ouvrés?|ouvrables?|travaillés?)/g, 'ouvrés'],
        [/après midi/g, 'après-midi'],
        [/week end/g, 'week-end'],
    ],
};
function upToAHundred() {
    const low = LOW.map((word, index) => [word, index + 1]);
    const plain = TENS.flatMap((ten, index) => after(ten, 10 * (index + 2), index === 4 ? 19 : 9));
    const eighties = after('quatre vingts', 80, 0);
    const more = LOW.map((word, index) => [`quatre vingt ${word}`, 81 + index]);
    return [...low, ...plain, ...eighties, ['quatre vingt', 80], ...more];
}
/** Vingt, vingt et un, vingt-deux …; soixante goes on to soixante-dix-neuf. */
function after(ten, value, last) {
    const rest = LOW.slice(0, last).map((word, index) => {
        const joint = index === 0 || index === 10 ? ' et ' : ' ';
        return [`${ten}${joint}${word}`, value + index + 1];
    });
    return [[ten, value], ...rest, ...(last > 0 ? [[`${ten} et une`, value + 1]] : [])];
}
function ordinal(word) {
    if (word === 'un')
        return 'premier';
    return `${word
        .replace(/e$/, '')
        .replace(/cinq$/, 'cinqu')
        .replace(/neuf$/, 'neuv')
        .replace(/vingts$/, 'vingt')}ième`;
}
//# sourceMappingURL=words.js.map