"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.headedHtml = headedHtml;
const escaped_html_js_1 = require("./domain/escaped-html.js");
/**
 * The client’s page with a head of its own: in the language that it will speak, with its title, what it tells and `links` to
 * what it will need, the `last` after its scripts; and with what is read of it first, in the client’s place. Scripts of the front page alone
 * are fetched ahead by that alone.
 */
function headedHtml(html, { title, description, links = [], last = [], isFront = false }, language, first) {
    const name = title === null ? 'Démarche' : `${title} · Démarche`;
    const meta = [
        `<meta name="description" content="${(0, escaped_html_js_1.escapedHtml)(description)}" />`,
        `<meta property="og:site_name" content="Démarche" />`,
        `<meta property="og:type" content="article" />`,
        `<meta property="og:title" content="${(0, escaped_html_js_1.escapedHtml)(title ?? 'Démarche')}" />`,
        `<meta property="og:description" content="${(0, escaped_html_js_1.escapedHtml)(description)}" />`,
    ];
    return (isFront ? html : html.replace(FRONT, ''))
        .replace('<html lang="en">', () => `<html lang="${language}">`)
        .replace('<title>Démarche</title>', () => [...links, `<title>${(0, escaped_html_js_1.escapedHtml)(name)}</title>`, ...meta].join('\n    '))
        .replace('</head>', () => [...last.map((link) => `  ${link}`), '</head>'].join('\n  '))
        .replace('<div id="root"></div>', (root) => (first ? `<div id="root">${first.html}</div>` : root));
}
/** What the build marks as the front page’s alone. */
const FRONT = /\s*<link\b[^>]*\bdata-front\b[^>]*>/g;
//# sourceMappingURL=headed-html.js.map