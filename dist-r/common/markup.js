"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Markup = void 0;
exports.html = html;
exports.jsonLd = jsonLd;
const escaped_html_js_1 = require("../domain/escaped-html.js");
/** A piece of HTML that is safe to send: whatever was put into it has been escaped. */
class Markup {
    constructor(html) {
        this.html = html;
    }
}
exports.Markup = Markup;
/** HTML in which each value stands as text, but for what is markup itself; null is nothing, and lists are joined. */
function html(strings, ...values) {
    return new Markup(String.raw({ raw: strings }, ...values.map(written)));
}
/** Data for programs: a browser never runs it, and nothing in it can end its element. */
function jsonLd(data) {
    const text = JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return new Markup(`<script type="application/ld+json">${text}</script>`);
}
function written(piece) {
    if (piece === null)
        return '';
    if (piece instanceof Markup)
        return piece.html;
    return typeof piece === 'object' ? piece.map(written).join('') : (0, escaped_html_js_1.escapedHtml)(String(piece));
}
//# sourceMappingURL=markup.js.map