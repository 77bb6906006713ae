"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.newSecret = newSecret;
exports.hashOf = hashOf;
const node_crypto_1 = require("node:crypto");
/** A new secret of 256 random bits, as text that fits into cookies, headers and addresses. */
function newSecret() {
    return (0, node_crypto_1.randomBytes)(32).toString('base64url');
}
/** What is kept of a secret. A fast hash is enough: nobody can try 256 random bits. */
function hashOf(secret) {
    return (0, node_crypto_1.createHash)('sha256').update(secret).digest();
}
//# sourceMappingURL=secrets.js.map