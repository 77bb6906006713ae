"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.placeIn = placeIn;
const learnt_js_1 = require("../../tongues/learnt.js");
const place_names_js_1 = require("./place-names.js");
/** Finding takes a table, made once for each language. */
const FOUND = new WeakMap();
/** What a place is called in a language that has names of its own for places; in all others, and where it has none, as it is written. */
function placeIn(place, language) {
    const { places } = (0, learnt_js_1.tongueOf)(language);
    if (!places)
        return place;
    const found = FOUND.get(places) ?? (0, place_names_js_1.foundIn)(places);
    FOUND.set(places, found);
    return found(place);
}
//# sourceMappingURL=place-in.js.map