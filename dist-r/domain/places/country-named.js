"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.countryNamed = countryNamed;
const folded_js_1 = require("../folded.js");
const folded_word_js_1 = require("../search/folded-word.js");
const spoken_languages_js_1 = require("../spoken-languages.js");
const former_countries_js_1 = require("./former-countries.js");
/**
 * The code of the country of this name, in any language that is spoken; null where it names none.
 *
 * @example countryNamed('Émirats arabes unis') // 'AE'
 */
function countryNamed(text) {
    byName ??= new Map([
        ...[...former_countries_js_1.FORMER_COUNTRIES].flatMap(([code, { en, fr }]) => [en, fr].map((name) => [plain(name), code])),
        ...spoken_languages_js_1.LANGUAGES.flatMap(namesIn),
    ]);
    return byName.get(plain(text)) ?? null;
}
/** Made at its first use: it takes some milliseconds. */
let byName;
/** Letters that Unicode names beside those of countries: the European Union, the euro area, the United Nations … */
const NO_COUNTRIES = ['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'];
function namesIn(language) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
        .filter((code) => !NO_COUNTRIES.includes(code) && !former_countries_js_1.FORMER_COUNTRIES.has(code) && isCodeOfToday(code))
        .flatMap((code) => {
        const name = names.of(code);
        return name === undefined ? [] : [[plain(name), code]];
    });
}
/** «ایران» and «ايران» are one name. */
function plain(name) {
    return (0, folded_word_js_1.foldedWord)((0, folded_js_1.folded)(name));
}
/** `FX` and `UK` are other codes of France and the United Kingdom. */
function isCodeOfToday(code) {
    return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
//# sourceMappingURL=country-named.js.map