"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.letGoOfConnections = letGoOfConnections;
const promises_1 = require("node:timers/promises");
/** So long a server that stops waits for requests under way, in milliseconds. */
const GRACE_MS = 10_000;
/**
 * Lets the server close as soon as the requests under way are answered, those included whose asker has gone meanwhile:
 * what they do needs the database still. Node would wait a minute more, for connections that browsers open ahead of
 * any request and for those kept alive after an answer that was given while it closed; and for ever for somebody who takes
 * an answer too slowly, who is cut off after `graceMs`.
 */
function letGoOfConnections(app, graceMs = GRACE_MS) {
    const server = app.getHttpServer();
    const unused = new Set();
    let closing = false;
    server.on('connection', (socket) => {
        unused.add(socket);
        socket.once('close', () => unused.delete(socket));
    });
    server.on('request', ({ socket }, response) => {
        unused.delete(socket);
        response.once('close', () => {
            if (closing)
                server.closeIdleConnections();
        });
    });
    const answered = watchAnswers(app);
    const fastify = app.getHttpAdapter().getInstance();
    fastify.addHook('preClose', (done) => {
        closing = true;
        for (const socket of unused)
            socket.destroy();
        const cut = setTimeout(() => server.closeAllConnections(), graceMs);
        server.once('close', () => clearTimeout(cut));
        done();
    });
    fastify.addHook('onClose', async () => {
        const over = new AbortController();
        await Promise.race([answered(), (0, promises_1.setTimeout)(graceMs, undefined, { signal: over.signal })]);
        over.abort();
    });
}
/** Counts the requests that are not answered yet; gives what waits until there are none. */
function watchAnswers(app) {
    const under = new Set();
    let allAnswered = () => undefined;
    const fastify = app.getHttpAdapter().getInstance();
    fastify.addHook('onRequest', ({ id }, _reply, done) => {
        under.add(id);
        done();
    });
    // Comes for each answer, though nobody may be there to take it.
    fastify.addHook('onSend', ({ id }, _reply, payload, done) => {
        under.delete(id);
        if (under.size === 0)
            allAnswered();
        done(null, payload);
    });
    return () => new Promise((done) => {
        allAnswered = done;
        if (under.size === 0)
            done();
    });
}
//# sourceMappingURL=let-go.js.map