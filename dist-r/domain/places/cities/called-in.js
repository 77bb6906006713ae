"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.calledIn = calledIn;
const folded_js_1 = require("../../folded.js");
/**
 * What the cities of the kept list are called in a language (BCP 47). They have names in English and French; whoever reads another
 * language reads them as they were written.
 *
 * @example calledIn(cities, 'fr')('Muscat') // 'Mascate'
 */
function calledIn(cities, language) {
    if (!language.startsWith('fr'))
        return (place) => place;
    const names = new Map();
    for (const { names: [english = '', french = english], } of cities) {
        const key = (0, folded_js_1.folded)(english);
        names.set(key, names.has(key) && names.get(key) !== french ? null : french);
    }
    return (place) => names.get((0, folded_js_1.folded)(place)) ?? place;
}
//# sourceMappingURL=called-in.js.map