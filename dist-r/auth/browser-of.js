"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.browserOf = browserOf;
/** What is told of the browser that signs in. */
function browserOf({ headers, ip }, cookie) {
    return { userAgent: headers['user-agent'] ?? null, address: ip, ...cookie.secretsIn(headers.cookie) };
}
//# sourceMappingURL=browser-of.js.map