"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.oembedXml = oembedXml;
const escaped_html_js_1 = require("../../domain/escaped-html.js");
/** Signs that no XML may have, escaped or not (XML 1.0, 2.2). */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** The same in XML (oEmbed 1.0, 2.3.2). */
function oembedXml(told) {
    const parts = Object.entries(told).map(([name, value]) => `<${name}>${(0, escaped_html_js_1.escapedHtml)(String(value)).replaceAll(FORBIDDEN, '')}</${name}>`);
    return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${parts.join('')}</oembed>\n`;
}
//# sourceMappingURL=oembed-xml.js.map