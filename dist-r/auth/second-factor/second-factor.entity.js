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
exports.SecondFactor = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../../database/columns.js");
const of_user_js_1 = require("../of-user.js");
/** What an app makes codes from that are asked beside the password. */
let SecondFactor = class SecondFactor {
};
exports.SecondFactor = SecondFactor;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: 'uuid', primaryKeyConstraintName: 'second_factors_pkey' }),
    __metadata("design:type", String)
], SecondFactor.prototype, "userId", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], SecondFactor.prototype, "secret", void 0);
__decorate([
    (0, columns_js_1.Instant)(),
    __metadata("design:type", Date)
], SecondFactor.prototype, "createdAt", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], SecondFactor.prototype, "confirmedAt", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'bigint', nullable: true }),
    __metadata("design:type", Object)
], SecondFactor.prototype, "lastStep", void 0);
__decorate([
    (0, of_user_js_1.OfUser)('second_factors_user_fkey'),
    __metadata("design:type", Object)
], SecondFactor.prototype, "user", void 0);
exports.SecondFactor = SecondFactor = __decorate([
    (0, typeorm_1.Entity)('second_factors'),
    (0, typeorm_1.Check)('second_factors_secret_form', `secret ~ '^[A-Z2-7]{32}$'`)
], SecondFactor);
//# sourceMappingURL=second-factor.entity.js.map