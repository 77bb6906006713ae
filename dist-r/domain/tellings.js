"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_SUMMARY = exports.MOST_TITLE = void 0;
/** Most characters of a title, in any language. */
exports.MOST_TITLE = 500;
/** Most characters of a summary. */
exports.MOST_SUMMARY = 20_000;
//# sourceMappingURL=tellings.js.map