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
exports.Token = exports.TOKEN_SCOPES = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
const of_user_js_1 = require("./of-user.js");
exports.TOKEN_SCOPES = ['read', 'write'];
/** A personal token of the API. */
let Token = class Token {
};
exports.Token = Token;
__decorate([
    (0, columns_js_1.Id)('tokens_pkey'),
    __metadata("design:type", String)
], Token.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], Token.prototype, "userId", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Token.prototype, "name", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Token.prototype, "scope", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Token.prototype, "hint", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'bytea' }),
    __metadata("design:type", Buffer)
], Token.prototype, "tokenHash", void 0);
__decorate([
    (0, columns_js_1.Day)(),
    __metadata("design:type", String)
], Token.prototype, "expiresOn", void 0);
__decorate([
    (0, columns_js_1.Instant)(),
    __metadata("design:type", Date)
], Token.prototype, "createdAt", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], Token.prototype, "lastUsedAt", void 0);
__decorate([
    (0, of_user_js_1.OfUser)('tokens_user_fkey'),
    __metadata("design:type", Object)
], Token.prototype, "user", void 0);
exports.Token = Token = __decorate([
    (0, typeorm_1.Entity)('tokens'),
    (0, typeorm_1.Unique)('tokens_token_unique', ['tokenHash']),
    (0, typeorm_1.Check)('tokens_token_form', `octet_length(token_hash) = 32`),
    (0, typeorm_1.Check)('tokens_name_given', `name ~ '\\S'`),
    (0, typeorm_1.Check)('tokens_scope_known', `scope IN ('read', 'write')`),
    (0, typeorm_1.Index)('tokens_of_user', ['userId'])
], Token);
//# sourceMappingURL=token.entity.js.map