"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.countryOfWord = countryOfWord;
exports.isPeople = isPeople;
const countries_js_1 = require("../../places/countries.js");
const fold_js_1 = require("../text/fold.js");
/** The country that a word for its people, or its name, stands for (folded); null where it is neither. */
function countryOfWord(word) {
    return PEOPLES.get(word) ?? PEOPLES.get(word.replace(/\.$/, '')) ?? null;
}
function isPeople(word) {
    return PEOPLES.has(word);
}
const PEOPLES = new Map([...countries_js_1.COUNTRIES.values()].flatMap(({ code, english, french }) => [...english, ...french, ...(0, countries_js_1.namesOfCountry)(code)].map((word) => [(0, fold_js_1.fold)(word), code])));
//# sourceMappingURL=peoples.js.map