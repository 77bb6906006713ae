"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ownSlug = ownSlug;
const uuidv7_1 = require("uuidv7");
/** A slug that nobody has, without asking who has which. */
function ownSlug(wanted) {
    return `${wanted.slice(0, 70).replace(/-$/, '')}-${(0, uuidv7_1.uuidv7)().slice(-8)}`;
}
//# sourceMappingURL=own-slug.js.map