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
exports.SecondFactorChange = exports.SECOND_FACTOR_CHANGES = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../../database/columns.js");
const of_user_js_1 = require("../of-user.js");
const user_entity_js_1 = require("../user.entity.js");
/** What can become of a second factor: turned on and off by its owner, taken away by another, a recovery code used, new ones made. */
exports.SECOND_FACTOR_CHANGES = ['on', 'off', 'reset', 'recovery_code', 'new_codes'];
/** One thing that became of somebody’s second factor. The table only grows. */
let SecondFactorChange = class SecondFactorChange {
};
exports.SecondFactorChange = SecondFactorChange;
__decorate([
    (0, columns_js_1.Id)('second_factor_changes_pkey'),
    __metadata("design:type", String)
], SecondFactorChange.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], SecondFactorChange.prototype, "userId", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], SecondFactorChange.prototype, "what", void 0);
__decorate([
    (0, columns_js_1.UuidOrNull)(),
    __metadata("design:type", Object)
], SecondFactorChange.prototype, "byId", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], SecondFactorChange.prototype, "reason", void 0);
__decorate([
    (0, columns_js_1.Instant)(),
    __metadata("design:type", Date)
], SecondFactorChange.prototype, "at", void 0);
__decorate([
    (0, of_user_js_1.OfUser)('second_factor_changes_user_fkey'),
    __metadata("design:type", Object)
], SecondFactorChange.prototype, "user", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => user_entity_js_1.User, { onDelete: 'SET NULL', nullable: true }),
    (0, typeorm_1.JoinColumn)({ name: 'by_id', foreignKeyConstraintName: 'second_factor_changes_by_fkey' }),
    __metadata("design:type", Object)
], SecondFactorChange.prototype, "by", void 0);
exports.SecondFactorChange = SecondFactorChange = __decorate([
    (0, typeorm_1.Entity)('second_factor_changes'),
    (0, typeorm_1.Check)('second_factor_changes_what_known', `what IN ('on', 'off', 'reset', 'recovery_code', 'new_codes')`),
    (0, typeorm_1.Check)('second_factor_changes_reason_given', `what <> 'reset' OR reason ~ '\\S'`),
    (0, typeorm_1.Index)('second_factor_changes_of_user', ['userId', 'id']),
    (0, typeorm_1.Index)('second_factor_changes_by', ['byId'])
], SecondFactorChange);
//# sourceMappingURL=second-factor-change.entity.js.map