"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lookAtPublicUrl = lookAtPublicUrl;
const command_js_1 = require("../command.js");
const server_js_1 = require("../server.js");
const finding_js_1 = require("./finding.js");
const ON_THIS_MACHINE = /^http:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:|$)/;
/** Whether the address that people type leads to a Démarche. */
async function lookAtPublicUrl(publicUrl) {
    if (publicUrl === undefined) {
        return [
            (0, finding_js_1.note)('PUBLIC_URL is not set: links are made for the address that it listens at. Set it once others are to come in.'),
        ];
    }
    try {
        const response = await new server_js_1.Server(publicUrl, undefined).answer('/api/version');
        const isOurs = response.ok && 'bundleFormat' in (await response.json().catch(() => ({})));
        const found = isOurs
            ? (0, finding_js_1.well)(`PUBLIC_URL (${publicUrl}) leads to a Démarche.`)
            : (0, finding_js_1.wrong)(`PUBLIC_URL (${publicUrl}) answers, but not as Démarche does: look where the proxy there leads.`);
        return [found, ...unprotected(publicUrl)];
    }
    catch (error) {
        if (!(error instanceof command_js_1.Failure))
            throw error;
        return [(0, finding_js_1.wrong)(`PUBLIC_URL leads nowhere from here. ${error.message}`), ...unprotected(publicUrl)];
    }
}
function unprotected(publicUrl) {
    if (!publicUrl.startsWith('http:') || ON_THIS_MACHINE.test(publicUrl))
        return [];
    return [(0, finding_js_1.note)('PUBLIC_URL begins with http: whoever listens on the way reads passwords. Put TLS before it.')];
}
//# sourceMappingURL=look-at-public-url.js.map