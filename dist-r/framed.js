"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.letIntoFrames = letIntoFrames;
const path_of_js_1 = require("./common/path-of.js");
/** Pages that may stand in a frame on a page of others. */
const FRAMED = /^\/embed\/d(\/|$)/;
/**
 * What a page in a frame of others may do: load its own style and script and ask this server again. It sends no form, runs nothing
 * inline, and is let into any frame; all other pages are let into none.
 */
const POLICY = [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
].join(';');
/** Sets the rules of what stands on pages of others, over those of all else; it must come after these. */
function letIntoFrames(fastify) {
    fastify.addHook('onRequest', ({ url }, reply, done) => {
        if (FRAMED.test((0, path_of_js_1.pathOf)(url))) {
            void reply
                .headers({ 'content-security-policy': POLICY, 'cross-origin-resource-policy': 'cross-origin' })
                .removeHeader('x-frame-options');
        }
        done();
    });
}
//# sourceMappingURL=framed.js.map