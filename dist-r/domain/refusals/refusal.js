"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.refusal = refusal;
/** A refusal; a code alone will do where it says everything. */
function refusal(pointer, reason, detail) {
    return { pointer, ...(typeof reason === 'string' ? { code: reason } : reason), detail };
}
//# sourceMappingURL=refusal.js.map