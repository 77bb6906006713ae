"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.refuseOtherMethods = refuseOtherMethods;
exports.refuseMethod = refuseMethod;
const path_of_js_1 = require("./common/path-of.js");
const problem_filter_js_1 = require("./common/problem.filter.js");
const problem_js_1 = require("./common/problem.js");
const pages_js_1 = require("./domain/pages.js");
/**
 * Answers 405 and what is allowed (RFC 9110, 15.5.6) where an address is known and cannot be asked in this way. It must come before
 * the routes, of which it takes note.
 */
function refuseOtherMethods(app) {
    const fastify = app.getHttpAdapter().getInstance();
    const known = new Map();
    fastify.addHook('onRoute', ({ url, method }) => {
        const route = known.get(url) ?? { address: addressOf(url), methods: new Set() };
        for (const one of [method].flat())
            route.methods.add(one);
        known.set(url, route);
    });
    fastify.addHook('onRequest', (request, reply, done) => {
        if (!request.is404)
            return done();
        const allowed = allowedAt((0, path_of_js_1.pathOf)(request.url), [...known.values()]);
        if (allowed.length === 0 || allowed.includes(request.method))
            return done();
        refuseMethod(allowed, request, reply);
    });
}
/** Answers 405, and by which methods it can be asked. */
function refuseMethod(allowed, request, reply) {
    void reply.header('allow', allowed.join(', '));
    (0, problem_filter_js_1.sendProblem)(new problem_js_1.Problem('method_not_allowed', `Here one can ${allowed.join(', ')}.`), request, reply);
}
/** All that can be asked at a path; nothing where none is known. */
function allowedAt(path, routes) {
    const fitting = routes.filter(({ address }) => address.test(path));
    const allowed = new Set(fitting.flatMap(({ methods }) => [...methods]));
    if (fitting.length === 0 && (0, pages_js_1.isPage)(path))
        return ['GET', 'HEAD'];
    return [...allowed].sort();
}
function addressOf(url) {
    const pattern = url
        .replaceAll(/[.+?^$()[\]{}|\\]/g, '\\$&')
        .replaceAll(/:\w+/g, '[^/]+')
        .replaceAll('*', '.*');
    return new RegExp(`^${pattern}/?$`);
}
//# sourceMappingURL=other-methods.js.map