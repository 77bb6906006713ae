"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.guessedType = guessedType;
const folded_js_1 = require("../folded.js");
const country_called_js_1 = require("../places/country-called.js");
/**
 * What an actor seems to be by its name alone, in English or French; for somebody to confirm, never to be taken as it is.
 *
 * @example guessedType('Qatar') // { type: 'state', country: 'QA' }
 * @example guessedType('Ministry of Foreign Affairs') // { type: 'body', country: null }
 */
function guessedType(name) {
    const country = (0, country_called_js_1.countryCalled)(name);
    if (country !== null)
        return { type: 'state', country };
    const words = (0, folded_js_1.folded)(name).split(/[^\p{L}\p{N}]+/u);
    const found = Object.keys(WORDS).find((type) => words.some((word) => WORDS[type].has(word)));
    if (found !== undefined)
        return { type: found, country: null };
    return { type: isPersonal(name) ? 'person' : 'organisation', country: null };
}
const listed = (words) => new Set(words.split(' ').map(folded_js_1.folded));
const WORDS = {
    armed_group: listed('militia militias brigade brigades forces army front rebels guerrilla milice milices armée rebelles'),
    media: listed('news newspaper times post agency press radio television tv journal agence presse télévision'),
    body: listed('ministry ministère council conseil parliament parlement congress senate sénat committee comité commission court cour cabinet office department département assembly assemblée secretariat secrétariat presidency présidence government gouvernement'),
    group: listed('group groupe coalition alliance delegation délégation opposition'),
    organisation: listed('organisation organization union league ligue nations bank banque fund fonds association agency agence institute institut company party parti movement mouvement nato otan'),
};
/** Two to four words with a capital each, none of which is all capitals. */
function isPersonal(name) {
    const words = name.trim().split(/\s+/);
    if (words.length < 2 || words.length > 4)
        return false;
    const capitals = words.filter((word) => /^\p{Lu}[\p{Ll}\p{M}’'.-]/u.test(word) || /^\p{Lu}\.$/u.test(word));
    return capitals.length >= words.length - 1 && capitals.length >= 2;
}
//# sourceMappingURL=guessed-type.js.map