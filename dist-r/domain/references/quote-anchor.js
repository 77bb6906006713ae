"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.quoteAnchor = void 0;
/** What leads to a quote within the page of its event, by the id of its citation. */
const quoteAnchor = (citation) => `quote-${citation}`;
exports.quoteAnchor = quoteAnchor;
//# sourceMappingURL=quote-anchor.js.map