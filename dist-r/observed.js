"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.observe = observe;
const request_id_js_1 = require("./common/request-id.js");
const database_js_1 = require("./database/database.js");
const live_feed_service_js_1 = require("./live/live-feed.service.js");
const slow_queries_js_1 = require("./slow-queries.js");
/** Lets those who run it see inside: measurements, traces, slow questions, and which request a line of the log belongs to. What is off is not loaded. */
async function observe(app, { metrics, traces, slowQueryMs, host }) {
    const fastify = app.getHttpAdapter().getInstance();
    fastify.addHook('onRequest', request_id_js_1.rememberRequest);
    if (slowQueryMs !== undefined) {
        const end = (0, slow_queries_js_1.tellSlowQueries)(slowQueryMs);
        fastify.addHook('onClose', (_app, done) => {
            end();
            done();
        });
    }
    if (traces)
        fastify.addHook('onRequest', (await import('./tracing/name-request.js')).nameRequest);
    if (metrics === undefined)
        return;
    const [{ serveMetrics }, { queueState }] = await Promise.all([
        import('./metrics/serve-metrics.js'),
        import('./metrics/state.js'),
    ]);
    const [database, feed] = [app.get(database_js_1.Database), app.get(live_feed_service_js_1.LiveFeed)];
    serveMetrics(fastify, { ...metrics, host }, async () => ({
        pools: database.poolStates(),
        lent: database.lent,
        onlookers: feed.count(),
        queue: await queueState(database),
    }));
}
//# sourceMappingURL=observed.js.map