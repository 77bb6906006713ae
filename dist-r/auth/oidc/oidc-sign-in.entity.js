"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.OidcSignIn = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../../database/columns.js");
/** A sign-in that a browser has begun at an OpenID provider and not finished. */
let OidcSignIn = class OidcSignIn {
};
exports.OidcSignIn = OidcSignIn;
__decorate([
    (0, columns_js_1.Id)('oidc_sign_ins_pkey'),
    __metadata("design:type", String)
], OidcSignIn.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'bytea' }),
    __metadata("design:type", Buffer)
], OidcSignIn.prototype, "stateHash", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], OidcSignIn.prototype, "nonce", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], OidcSignIn.prototype, "codeVerifier", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], OidcSignIn.prototype, "returnTo", void 0);
__decorate([
    (0, columns_js_1.Instant)(),
    __metadata("design:type", Date)
], OidcSignIn.prototype, "expiresAt", void 0);
exports.OidcSignIn = OidcSignIn = __decorate([
    (0, typeorm_1.Entity)('oidc_sign_ins'),
    (0, typeorm_1.Unique)('oidc_sign_ins_state_unique', ['stateHash']),
    (0, typeorm_1.Check)('oidc_sign_ins_state_form', `octet_length(state_hash) = 32`),
    (0, typeorm_1.Index)('oidc_sign_ins_expires_at', ['expiresAt'])
], OidcSignIn);
//# sourceMappingURL=oidc-sign-in.entity.js.map