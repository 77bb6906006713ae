"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.foundIn = foundIn;
const folded_js_1 = require("../../folded.js");
/** The same, found without case and accents. */
function foundIn(names) {
    const known = new Map(Object.entries(names).map(([english, name]) => [(0, folded_js_1.folded)(english), name]));
    return (place) => known.get((0, folded_js_1.folded)(place)) ?? place;
}
//# sourceMappingURL=place-names.js.map