"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isQuoted = isQuoted;
/** Whether what stands at an offset stands inside quotation marks. */
function isQuoted({ outside, folded }, at) {
    return outside.charAt(at) !== folded.charAt(at);
}
//# sourceMappingURL=quoted.js.map