"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.countryCalled = countryCalled;
const folded_js_1 = require("../folded.js");
const country_named_js_1 = require("./country-named.js");
/** Other names that records, catalogues and tables have for countries, in English. */
const OTHER_NAMES = new Map(`
AE;UAE
BA;Bosnia-Herzegovina;Bosnia;Bosnia and Herzegovina
BN;Brunei Darussalam
BY;Byelorussia
CD;Democratic Republic of the Congo;Democratic Republic of Congo;DRC;DR Congo
CG;Republic of the Congo;Republic of Congo
CI;Cote d’Ivoire;Ivory Coast
CS;Czechoslovakia;Serbia and Montenegro;Serbia-Montenegro
CV;Cape Verde
CZ;Czech Republic
DD;East Germany;GDR
DE;West Germany;Federal Republic of Germany
FM;Federated States of Micronesia
GB;UK;Great Britain;Britain
KG;Kirghizia;Kyrgyz Republic
KP;North Korea;DPRK;Democratic People’s Republic of Korea
KR;South Korea;Republic of Korea;ROK
LA;Lao People’s Democratic Republic
LK;Ceylon
MD;Republic of Moldova
MK;Macedonia;Former Yugoslav Republic of Macedonia;FYROM
MM;Myanmar;Burma
PS;Palestine;State of Palestine;Palestinian Authority;West Bank;Gaza
RU;Russian Federation
SU;U.S.S.R.;USSR;Union of Soviet Socialist Republics
SY;Syrian Arab Republic
SZ;Swaziland
TL;Timor Leste;Timor-Leste;East Timor
TR;Turkey;Türkiye
TT;Trinidad and Tobago
TW;Republic of China;Taiwan
TZ;United Republic of Tanzania
US;USA;U.S.;U.S.A.;United States of America
VA;Holy See;Vatican
VN;Viet Nam
WS;Western Samoa`
    .trim()
    .split('\n')
    .flatMap((line) => {
    const [code = '', ...names] = line.split(';');
    return names.map((name) => [plain(name), code]);
}));
/**
 * The code of the country that a table calls so: by its name, by another that it has or had, or by either in the order of catalogues.
 * What stands behind it in brackets says where in it. Null where it names none.
 *
 * @example countryCalled('Korea, Republic of') // 'KR'
 * @example countryCalled('Denmark (Greenland)') // 'DK'
 */
function countryCalled(text) {
    const name = text.replace(/\s*\([^)]*\)\s*$/, '').trim();
    const [first = '', behind] = name.split(/,\s*/);
    const inOrder = behind === undefined ? null : found(`${behind} ${first}`);
    return found(name) ?? inOrder ?? (behind !== undefined && OF.test(behind) ? found(first) : null);
}
/** `Germany, Federal Republic of` */
const OF = /\bof$/i;
function found(name) {
    return OTHER_NAMES.get(plain(name)) ?? (0, country_named_js_1.countryNamed)(name);
}
function plain(name) {
    return (0, folded_js_1.folded)(name.replaceAll('’', "'").replaceAll('-', ' '));
}
//# sourceMappingURL=country-called.js.map