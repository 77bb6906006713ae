"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.townNamed = townNamed;
const towns_js_1 = require("../../places/towns.js");
const fold_js_1 = require("../text/fold.js");
const BY_NAME = new Map(towns_js_1.TOWNS.flatMap((town) => town.names.map((name) => [(0, fold_js_1.fold)(name), town])));
/** A town by one of its names, in capitals or not. */
function townNamed(words) {
    return BY_NAME.get((0, fold_js_1.fold)(words)) ?? null;
}
//# sourceMappingURL=town-named.js.map