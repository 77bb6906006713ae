"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.by = by;
/** A write of `viewer`, for a reason where they gave one; `restores` is the version that it brings back. */
function by({ userId, name, role }, reason = null, restores) {
    return { author: name, authorId: userId, authorRole: role, reason, restores };
}
//# sourceMappingURL=by.js.map