"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BUNDLE_FORMAT = void 0;
/**
 * The format of bundles that this program writes; it reads all older ones. 1: words of its own, without a number in the
 * file; 2: the words of the API; 3: tellings, and entries of the ledger that move what they tell of.
 */
exports.BUNDLE_FORMAT = 3;
//# sourceMappingURL=bundle-format.js.map