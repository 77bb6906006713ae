"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.escapedHtml = escapedHtml;
const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** A text with every sign escaped that means something in HTML or XML, be it between tags or in a quoted attribute. */
function escapedHtml(text) {
    return text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}
//# sourceMappingURL=escaped-html.js.map