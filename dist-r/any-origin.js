"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openToAnyOrigin = openToAnyOrigin;
const path_of_js_1 = require("./common/path-of.js");
/** What pages of other origins may know of an answer beside its body. */
const EXPOSED = [
    ...['etag', 'content-disposition', 'retry-after', 'link'],
    ...['demarche-filter', 'demarche-known-on', 'demarche-data-version', 'demarche-licence'],
];
/**
 * Lets pages of any origin read what everybody may read (CORS, Fetch 3.2). Without credentials, which `*` excludes: what somebody who
 * has signed in may see stays within this origin. Where reading is for members only, nothing is told.
 */
function openToAnyOrigin(fastify, { readAccess }) {
    if (readAccess !== 'public')
        return;
    fastify.addHook('onRequest', ({ method, url }, reply, done) => {
        if ((method === 'GET' || method === 'HEAD') && /^\/api(\/|$)/.test((0, path_of_js_1.pathOf)(url))) {
            void reply.header('access-control-allow-origin', '*').header('access-control-expose-headers', EXPOSED.join(', '));
        }
        done();
    });
}
//# sourceMappingURL=any-origin.js.map