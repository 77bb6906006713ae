"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.hashPassword = hashPassword;
exports.isPassword = isPassword;
const argon2_1 = require("@node-rs/argon2");
/** At least what OWASP asks of argon2id: 19 MiB, two passes, one lane. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** argon2id of `password` in PHC form, salted. Passwords typed on different keyboards compare equal (NFKC, NIST SP 800-63B). */
function hashPassword(password) {
    return (0, argon2_1.hash)(password.normalize('NFKC'), COST);
}
/**
 * Whether `password` is the one hashed. Without a hash it takes as long and is false, so that the time of an answer does
 * not tell which users exist.
 */
async function isPassword(password, hashed) {
    const right = await (0, argon2_1.verify)(hashed ?? NOBODYS, password.normalize('NFKC'));
    return right && hashed !== null;
}
/** Of a password that was random and is forgotten, at the same cost. */
const NOBODYS = '$argon2id$v=19$m=19456,t=2,p=1$oGO4hfruIY4bHBaHKemYSA$3GGxIKFMYAoSx5DO80UK7SSP7oTB4RQryrpbDsa50FA';
//# sourceMappingURL=passwords.js.map