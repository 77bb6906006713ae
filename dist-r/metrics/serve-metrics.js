"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.serveMetrics = serveMetrics;
const node_crypto_1 = require("node:crypto");
const node_http_1 = require("node:http");
const instruments_js_1 = require("./instruments.js");
/** Measures requests, and tells all measurements at `/metrics` (Prometheus text format). */
function serveMetrics(fastify, settings, state) {
    const { contentType, text, request, end } = (0, instruments_js_1.instruments)(state);
    fastify.addHook('onResponse', ({ method, routeOptions }, { statusCode, elapsedTime }, done) => {
        request({ method, route: routeOptions.url ?? 'none', status: statusCode, seconds: elapsedTime / 1000 });
        done();
    });
    fastify.addHook('onClose', (_app, done) => {
        end();
        done();
    });
    const { port, host, token } = settings;
    const mayAsk = (header) => token === undefined || (0, node_crypto_1.timingSafeEqual)(hashed(header ?? ''), hashed(`Bearer ${token}`));
    if (port === undefined) {
        fastify.get('/metrics', async ({ headers }, reply) => {
            if (!mayAsk(headers.authorization))
                return reply.status(401).header('www-authenticate', 'Bearer').send();
            return reply
                .type(contentType)
                .header('cache-control', 'no-store')
                .send(await text());
        });
        return;
    }
    let own;
    fastify.addHook('onListen', async () => {
        own = (0, node_http_1.createServer)((asked, answer) => {
            const status = asked.url !== '/metrics' ? 404 : mayAsk(asked.headers.authorization) ? 200 : 401;
            if (status !== 200)
                return void answer.writeHead(status).end();
            text().then((told) => answer.writeHead(200, { 'content-type': contentType }).end(told), () => answer.writeHead(500).end());
        });
        await new Promise((resolve, reject) => own?.once('error', reject).listen(port, host, resolve));
    });
    fastify.addHook('onClose', (_app, done) => {
        own?.close();
        done();
    });
}
/** Of one length, whatever is sent. */
function hashed(text) {
    return (0, node_crypto_1.createHash)('sha256').update(text).digest();
}
//# sourceMappingURL=serve-metrics.js.map