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
exports.OneTimeLink = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
const of_user_js_1 = require("./of-user.js");
/** A link that signs one person in, once. */
let OneTimeLink = class OneTimeLink {
};
exports.OneTimeLink = OneTimeLink;
__decorate([
    (0, columns_js_1.Id)('one_time_links_pkey'),
    __metadata("design:type", String)
], OneTimeLink.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.UuidOrNull)(),
    __metadata("design:type", Object)
], OneTimeLink.prototype, "userId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'bytea' }),
    __metadata("design:type", Buffer)
], OneTimeLink.prototype, "tokenHash", void 0);
__decorate([
    (0, columns_js_1.Instant)(),
    __metadata("design:type", Date)
], OneTimeLink.prototype, "createdAt", void 0);
__decorate([
    (0, columns_js_1.Instant)(),
    __metadata("design:type", Date)
], OneTimeLink.prototype, "expiresAt", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], OneTimeLink.prototype, "usedAt", void 0);
__decorate([
    (0, of_user_js_1.OfUser)('one_time_links_user_fkey', { nullable: true }),
    __metadata("design:type", Object)
], OneTimeLink.prototype, "user", void 0);
exports.OneTimeLink = OneTimeLink = __decorate([
    (0, typeorm_1.Entity)('one_time_links'),
    (0, typeorm_1.Unique)('one_time_links_token_unique', ['tokenHash']),
    (0, typeorm_1.Check)('one_time_links_token_form', `octet_length(token_hash) = 32`),
    (0, typeorm_1.Index)('one_time_links_of_user', ['userId'])
], OneTimeLink);
//# sourceMappingURL=one-time-link.entity.js.map