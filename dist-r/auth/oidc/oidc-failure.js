"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OidcFailure = void 0;
class OidcFailure extends Error {
    constructor(code, cause) {
        super(code);
        this.code = code;
        this.cause = cause;
    }
}
exports.OidcFailure = OidcFailure;
//# sourceMappingURL=oidc-failure.js.map