"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.serveRobots = serveRobots;
const pages_js_1 = require("./domain/pages.js");
/** Tells search engines at /robots.txt (RFC 9309) which pages are for readers, and where the sitemap is; where reading is for members only, none is. */
function serveRobots(app, { publicUrl, readAccess }) {
    const closed = readAccess === 'members' ? ['/'] : ['/api/', '/health/', ...(0, pages_js_1.writersAddresses)()];
    const rules = ['User-agent: *', ...closed.map((address) => `Disallow: ${address}`), ''];
    const text = (here) => [...rules, ...(readAccess === 'members' ? [] : [`Sitemap: ${here}/sitemap.xml`, ''])].join('\n');
    app
        .getHttpAdapter()
        .getInstance()
        .get('/robots.txt', ({ protocol, host }, reply) => reply
        .type('text/plain; charset=utf-8')
        .header('cache-control', 'public, max-age=3600')
        .send(text(publicUrl ?? `${protocol}://${host}`)));
}
//# sourceMappingURL=robots.js.map