"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.onlyCityOf = onlyCityOf;
const folded_js_1 = require("../../folded.js");
const country_named_js_1 = require("../country-named.js");
/**
 * Which of the cities a place is. Its country, where it is told beside the name or behind it, has to be the city’s.
 *
 * @example onlyCityOf(cities)('Genève, Suisse', null) // Geneva
 */
function onlyCityOf(cities) {
    const byName = new Map();
    for (const city of cities) {
        for (const name of new Set(city.names.map(folded_js_1.folded)))
            byName.set(name, [...(byName.get(name) ?? []), city]);
    }
    return (place, country) => {
        const [name, behind] = apart(place);
        if (country !== null && behind !== null && country !== behind)
            return null;
        const wanted = country ?? behind;
        const [one, ...others] = (byName.get((0, folded_js_1.folded)(name)) ?? []).filter((city) => wanted === null || city.country === wanted);
        return one !== undefined && others.length === 0 ? one : null;
    };
}
/** A place without the country that stands behind its name, and that country. */
function apart(place) {
    const comma = place.lastIndexOf(',');
    const behind = comma === -1 ? null : (0, country_named_js_1.countryNamed)(place.slice(comma + 1).trim());
    return behind === null ? [place, null] : [place.slice(0, comma), behind];
}
//# sourceMappingURL=only-city.js.map