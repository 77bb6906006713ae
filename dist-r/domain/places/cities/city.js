"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.cityOf = cityOf;
exports.citiesNamed = citiesNamed;
const folded_js_1 = require("../../folded.js");
/** A city from its line: `Muscat/Mascate;OM;23.58;58.41;Asia/Muscat`. */
function cityOf(line) {
    const [names = '', country = '', lat, lon, zone = ''] = line.split(';');
    return { names: names.split('/'), country, lat: Number(lat), lon: Number(lon), zone };
}
/**
 * Cities of just this name, those of `country` alone where there are some; none while nothing is typed.
 *
 * @example citiesNamed(cities, 'mascate', '') // Muscat
 */
function citiesNamed(cities, typed, country) {
    const wanted = (0, folded_js_1.folded)(typed);
    if (wanted === '')
        return [];
    const named = cities.filter(({ names }) => names.some((name) => (0, folded_js_1.folded)(name) === wanted));
    const there = named.filter((city) => city.country === country.trim().toUpperCase());
    return there.length > 0 ? there : named;
}
//# sourceMappingURL=city.js.map