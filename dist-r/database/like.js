"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.containing = containing;
/** A LIKE pattern for whatever contains `text`, in which % and _ are nothing but themselves. */
function containing(text) {
    return `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
}
//# sourceMappingURL=like.js.map