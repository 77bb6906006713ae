"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FR = void 0;
/** What French says around dates. */
exports.FR = {
    about: (date, isDay) => (isDay ? `vers le ${date}` : `vers ${date}`),
    uncertain: (date) => `${date} (incertain)`,
    from: (date, isDay) => (isDay ? `à partir du ${date}` : `à partir ${elided(date)}`),
    until: (date, isDay) => (isDay ? `jusqu’au ${date}` : `jusqu’à ${date}`),
    noEnd: 'sans fin annoncée',
    unknownEnd: 'fin inconnue',
    noStart: 'sans début annoncé',
    unknownStart: 'début inconnu',
    noDates: 'sans dates annoncées',
    comma: ', ',
    semicolon: '\u202f; ',
    orEarlier: (date) => `${date} ou avant`,
    orLater: (date) => `${date} ou après`,
    between: (first, last) => `entre le ${first} et le ${last}`,
    someDay: (span) => `un jour ${elided(span)}`,
    someMonth: (year) => `un mois de ${year}`,
    decade: (firstYear) => `années ${firstYear}`,
    season: (name, years) => `${SEASONS[name] ?? name} ${years}`,
    south: (season) => `${season} (hémisphère sud)`,
    // The first of a month is an ordinal: 1er février, 1er–3 février; UTC+1 is none.
    polish: (date) => date.replace(/(?<![\d+−-])1(?=\s*–\s*\d+ \p{L}|\s\p{L})/gu, '1er'),
};
const SEASONS = {
    spring: 'printemps',
    summer: 'été',
    autumn: 'automne',
    winter: 'hiver',
    quarter1: '1er trimestre',
    quarter2: '2e trimestre',
    quarter3: '3e trimestre',
    quarter4: '4e trimestre',
    third1: '1er quadrimestre',
    third2: '2e quadrimestre',
    third3: '3e quadrimestre',
    half1: '1er semestre',
    half2: '2e semestre',
};
function elided(text) {
    return /^[aeiouéh]/i.test(text) ? `d’${text}` : `de ${text}`;
}
//# sourceMappingURL=fr.js.map