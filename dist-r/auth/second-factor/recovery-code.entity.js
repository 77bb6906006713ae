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
exports.RecoveryCode = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../../database/columns.js");
const of_user_js_1 = require("../of-user.js");
/** A code that lets somebody in once who has lost the app. */
let RecoveryCode = class RecoveryCode {
};
exports.RecoveryCode = RecoveryCode;
__decorate([
    (0, columns_js_1.Id)('recovery_codes_pkey'),
    __metadata("design:type", String)
], RecoveryCode.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], RecoveryCode.prototype, "userId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'bytea' }),
    __metadata("design:type", Buffer)
], RecoveryCode.prototype, "codeHash", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], RecoveryCode.prototype, "usedAt", void 0);
__decorate([
    (0, of_user_js_1.OfUser)('recovery_codes_user_fkey'),
    __metadata("design:type", Object)
], RecoveryCode.prototype, "user", void 0);
exports.RecoveryCode = RecoveryCode = __decorate([
    (0, typeorm_1.Entity)('recovery_codes'),
    (0, typeorm_1.Unique)('recovery_codes_code_unique', ['codeHash']),
    (0, typeorm_1.Check)('recovery_codes_code_form', `octet_length(code_hash) = 32`),
    (0, typeorm_1.Index)('recovery_codes_of_user', ['userId'])
], RecoveryCode);
//# sourceMappingURL=recovery-code.entity.js.map