"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EN = void 0;
/** What English says around dates. */
exports.EN = {
    about: (date) => `about ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    noEnd: 'no end given',
    unknownEnd: 'end unknown',
    noStart: 'no start given',
    unknownStart: 'start unknown',
    noDates: 'no dates given',
    comma: ', ',
    semicolon: '; ',
    orEarlier: (date) => `${date} or earlier`,
    orLater: (date) => `${date} or later`,
    between: (first, last) => `between ${first} and ${last}`,
    someDay: (span) => `a day in ${span}`,
    someMonth: (year) => `a month in ${year}`,
    decade: (firstYear) => `${firstYear}s`,
    season: (name, years) => `${SEASONS[name] ?? name} ${years}`,
    south: (season) => `${season} (southern hemisphere)`,
    polish: (date) => date,
};
const SEASONS = {
    quarter1: '1st quarter of',
    quarter2: '2nd quarter of',
    quarter3: '3rd quarter of',
    quarter4: '4th quarter of',
    third1: '1st third of',
    third2: '2nd third of',
    third3: '3rd third of',
    half1: '1st half of',
    half2: '2nd half of',
};
//# sourceMappingURL=en.js.map