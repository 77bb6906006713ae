"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.venuesIn = venuesIn;
const spans_js_1 = require("../text/spans.js");
/** Houses in which people meet, by name: `at the Shangri-La hotel`, `au palais de Dolmabahçe`; none that a town stands beside. */
function venuesIn(text, venues, towns) {
    return [...text.matchAll(venues)].slice(0, MOST).flatMap((match) => {
        const { venue: words } = match.groups ?? {};
        if (words === undefined)
            return [];
        const start = match.index + match[0].length - words.length;
        const end = start + words.length;
        return towns.some((town) => (0, spans_js_1.overlaps)(town, { start, end: end + BESIDE }))
            ? []
            : [{ start, end, words, country: null, zone: null }];
    });
}
const MOST = 60;
/** `at the Ritz-Carlton in Riyadh`: the town is where it was. */
const BESIDE = 14;
//# sourceMappingURL=venues.js.map