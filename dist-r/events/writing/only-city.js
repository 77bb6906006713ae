"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.onlyCity = onlyCity;
exports.pointOf = pointOf;
const cities_json_1 = __importDefault(require("../../domain/places/cities/cities.json"));
const city_js_1 = require("../../domain/places/cities/city.js");
const only_city_js_1 = require("../../domain/places/cities/only-city.js");
/** The one city of the kept list that a place without coordinates can be; null where there is none, or more than one. */
function onlyCity({ place, country, lat, lon, placePrecision }) {
    if (place == null || (lat ?? lon ?? placePrecision ?? null) !== null)
        return null;
    known ??= (0, only_city_js_1.onlyCityOf)(cities_json_1.default.map(city_js_1.cityOf));
    return known(place, country ?? null);
}
/** To that city, no closer. */
function pointOf({ lat, lon }) {
    return { lat, lon, placePrecision: 'city' };
}
/** Made at its first use: nobody who names no place needs it. */
let known;
//# sourceMappingURL=only-city.js.map