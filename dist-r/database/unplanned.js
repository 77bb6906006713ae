"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.unplanned = unplanned;
/**
 * A parameter that PostgreSQL does not look at when it plans: a list by whose length one plan would seem better than another is
 * planned for anew each time, which for the JSON of an event takes as long as to read fifty of them.
 */
function unplanned(parameter, type) {
    return `(SELECT ${parameter}::${type})`;
}
//# sourceMappingURL=unplanned.js.map