"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.cookieOf = cookieOf;
/** The value of the first cookie called `name` (RFC 6265); null where there is none. */
function cookieOf(header, name) {
    for (const pair of (header ?? '').split(';')) {
        const [key, value] = pair.split('=', 2);
        if (key?.trim() === name && value !== undefined)
            return value.trim();
    }
    return null;
}
//# sourceMappingURL=cookie-of.js.map