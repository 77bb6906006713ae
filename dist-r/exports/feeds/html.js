"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.html = html;
exports.escaped = escaped;
exports.allowedInXml = allowedInXml;
const escaped_html_js_1 = require("../../domain/escaped-html.js");
/**
 * HTML with values in it as text, be it between tags or in a quoted attribute. Signs that XML does not allow are left out.
 *
 * @example html`<p>${'a < b'}</p>` // '<p>a &lt; b</p>'
 */
function html(parts, ...values) {
    return String.raw({ raw: parts }, ...values.map(escaped));
}
function escaped(text) {
    return (0, escaped_html_js_1.escapedHtml)(allowedInXml(text));
}
/** Text without the control characters that XML 1.0 does not know. */
function allowedInXml(text) {
    return text.replaceAll(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, ' ');
}
//# sourceMappingURL=html.js.map