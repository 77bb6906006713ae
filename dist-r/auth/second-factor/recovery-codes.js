"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.newRecoveryCodes = newRecoveryCodes;
exports.foldCode = foldCode;
exports.isOfApp = isOfApp;
const node_crypto_1 = require("node:crypto");
const arabic_script_js_1 = require("../../domain/time/said/engine/arabic-script.js");
/** So many are given at once. */
const HOW_MANY = 8;
/** Digits and letters that nobody mistakes for one another (Crockford’s Base32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 24;
/** New recovery codes of 120 random bits each, in groups of four: `7QX2-…`. So many bits need no slow hash. */
function newRecoveryCodes() {
    return Array.from({ length: HOW_MANY }, () => grouped([...(0, node_crypto_1.randomBytes)(LENGTH)].map((byte) => LETTERS[byte % 32]).join('')));
}
/** A code as it is kept and compared: without spaces and hyphens, digits of any script, letters that look like digits as those. */
function foldCode(typed) {
    return (0, arabic_script_js_1.latinDigits)(typed.normalize('NFKC'))
        .replace(/[\s\p{Dash}\u200c-\u200f\u2066-\u2069]/gu, '')
        .toUpperCase()
        .replace(/O/g, '0')
        .replace(/[IL]/g, '1');
}
/** Whether a folded code can be of an app; any other is a recovery code or none. */
function isOfApp(folded) {
    return /^\d{6}$/.test(folded);
}
function grouped(code) {
    return code.replace(/.{4}(?=.)/g, '$&-');
}
//# sourceMappingURL=recovery-codes.js.map