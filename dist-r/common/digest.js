"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.digest = digest;
const node_crypto_1 = require("node:crypto");
/** The first 132 bits of a SHA-256 in base64url (RFC 4648, 5): the same for the same, and far from ever the same for two. */
function digest(of) {
    return (0, node_crypto_1.createHash)('sha256').update(of).digest('base64url').slice(0, 22);
}
//# sourceMappingURL=digest.js.map