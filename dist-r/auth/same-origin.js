"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.changesState = changesState;
exports.isOfAnotherOrigin = isOfAnotherOrigin;
/** Methods that change nothing (RFC 9110). */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Whether a request is to change something. */
function changesState({ method }) {
    return !SAFE.has(method);
}
/**
 * Whether a page of another origin made the browser ask. `Sec-Fetch-Site` says so where the browser sends it, `Origin`
 * everywhere else; programs send neither.
 */
function isOfAnotherOrigin({ headers, host }, publicUrl) {
    const site = headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none')
        return true;
    const { origin } = headers;
    if (origin === undefined)
        return false;
    // Where it is known what people type, nothing else is this Démarche, whatever a request says it was sent to.
    if (publicUrl !== undefined)
        return origin !== publicUrl;
    // Who speaks TLS before us may not have told, so the scheme is not compared.
    return origin.replace(/^https?:\/\//, '') !== host;
}
//# sourceMappingURL=same-origin.js.map