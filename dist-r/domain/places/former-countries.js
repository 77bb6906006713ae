"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FORMER_COUNTRIES = void 0;
exports.namesOtherCountry = namesOtherCountry;
exports.countryName = countryName;
/**
 * Countries that are no more, by the letters that ISO 3166-1 gave them while they were (kept in ISO 3166-3). Where letters
 * were given anew since, as GE to Georgia, they are the new country's.
 */
exports.FORMER_COUNTRIES = new Map(`
AN;Netherlands Antilles;Antilles néerlandaises
BU;Burma;Birmanie
CS;Czechoslovakia, later Serbia and Montenegro;Tchécoslovaquie, puis Serbie-et-Monténégro
DD;German Democratic Republic;République démocratique allemande
DY;Dahomey;Dahomey
HV;Upper Volta;Haute-Volta
NH;New Hebrides;Nouvelles-Hébrides
NT;Neutral Zone;Zone neutre
RH;Southern Rhodesia;Rhodésie du Sud
SU;Soviet Union;Union soviétique
TP;East Timor;Timor oriental
VD;Democratic Republic of Viet Nam;République démocratique du Viêt Nam
YD;Democratic Yemen;Yémen démocratique
YU;Yugoslavia;Yougoslavie
ZR;Zaire;Zaïre`
    .trim()
    .split('\n')
    .map((line) => {
    const [code = '', en = '', fr = ''] = line.split(';');
    return [code, { en, fr }];
}));
/** Kosovo has letters that ISO 3166 leaves to users, and that the EU, the IMF and Unicode give to it. */
const KOSOVO = 'XK';
/** Letters that name a country beside those that ISO 3166-1 names today. */
function namesOtherCountry(code) {
    return code === KOSOVO || exports.FORMER_COUNTRIES.has(code);
}
/**
 * What a country is called; the letters themselves where they name none.
 *
 * @example countryName('SU', 'fr') // 'Union soviétique'
 */
function countryName(code, locale) {
    const former = exports.FORMER_COUNTRIES.get(code);
    // Unicode takes SU for Russia.
    if (former)
        return locale.startsWith('fr') ? former.fr : former.en;
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}
//# sourceMappingURL=former-countries.js.map