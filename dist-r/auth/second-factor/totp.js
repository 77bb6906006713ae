"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.newTotpSecret = newTotpSecret;
exports.stepOf = stepOf;
exports.totpAddress = totpAddress;
const otpauth_1 = require("otpauth");
/** What every app takes unasked: SHA-1, six digits, half a minute (RFC 6238). */
const KIND = { algorithm: 'SHA1', digits: 6, period: 30 };
/** Clocks may be apart by one step of half a minute, either way. */
const WINDOW = 1;
/** A new secret of 160 random bits, in Base32. */
function newTotpSecret() {
    return new otpauth_1.Secret({ size: 20 }).base32;
}
/**
 * The step of half a minute, counted from 1970, whose code `digits` is at `now`: this one, the one before or the one after; null where it
 * is the code of none.
 */
function stepOf(digits, secret, now) {
    const timestamp = now.getTime();
    const apart = otpauth_1.TOTP.validate({
        ...KIND,
        ...{ token: digits, secret: otpauth_1.Secret.fromBase32(secret), timestamp, window: WINDOW },
    });
    return apart === null ? null : otpauth_1.TOTP.counter({ period: KIND.period, timestamp }) + apart;
}
/** The address by which apps take a secret, as a QR code or a link: `otpauth://totp/…`. */
function totpAddress(secret, issuer, email) {
    return new otpauth_1.TOTP({ ...KIND, issuer, label: email, secret: otpauth_1.Secret.fromBase32(secret) }).toString();
}
//# sourceMappingURL=totp.js.map