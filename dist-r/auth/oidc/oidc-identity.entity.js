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
exports.OidcIdentity = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../../database/columns.js");
const of_user_js_1 = require("../of-user.js");
/** Who a person is to an OpenID provider. */
let OidcIdentity = class OidcIdentity {
};
exports.OidcIdentity = OidcIdentity;
__decorate([
    (0, columns_js_1.Id)('oidc_identities_pkey'),
    __metadata("design:type", String)
], OidcIdentity.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], OidcIdentity.prototype, "userId", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], OidcIdentity.prototype, "issuer", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], OidcIdentity.prototype, "subject", void 0);
__decorate([
    (0, columns_js_1.Instant)(),
    __metadata("design:type", Date)
], OidcIdentity.prototype, "createdAt", void 0);
__decorate([
    (0, of_user_js_1.OfUser)('oidc_identities_user_fkey'),
    __metadata("design:type", Object)
], OidcIdentity.prototype, "user", void 0);
exports.OidcIdentity = OidcIdentity = __decorate([
    (0, typeorm_1.Entity)('oidc_identities'),
    (0, typeorm_1.Unique)('oidc_identities_subject_unique', ['issuer', 'subject']),
    (0, typeorm_1.Index)('oidc_identities_of_user', ['userId'])
], OidcIdentity);
//# sourceMappingURL=oidc-identity.entity.js.map