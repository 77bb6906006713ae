"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readOidc = readOidc;
const config_error_js_1 = require("./config-error.js");
const readers_js_1 = require("./readers.js");
const NAMES = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'];
/** Reads the provider: all three variables or none; throws ConfigError that names what is missing. */
function readOidc(given) {
    const [issuer, clientId, clientSecret] = NAMES.map(given);
    const set = NAMES.find((name) => given(name) !== undefined);
    if (set === undefined)
        return undefined;
    if (issuer === undefined || clientId === undefined || clientSecret === undefined) {
        const missing = NAMES.filter((name) => given(name) === undefined);
        const are = `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'}`;
        throw new config_error_js_1.ConfigError(`${set} is set but ${are} not: set all three or none.`);
    }
    return Object.freeze({ issuer: (0, readers_js_1.issuerAddress)('OIDC_ISSUER', issuer), clientId, clientSecret });
}
//# sourceMappingURL=oidc.js.map