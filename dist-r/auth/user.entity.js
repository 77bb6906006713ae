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
exports.User = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
/** Somebody who may sign in. Users are disabled and never removed, for history names them. */
let User = class User {
};
exports.User = User;
__decorate([
    (0, columns_js_1.Id)('users_pkey'),
    __metadata("design:type", String)
], User.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], User.prototype, "email", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], User.prototype, "name", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], User.prototype, "role", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], User.prototype, "passwordHash", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], User.prototype, "disabledAt", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], User.prototype, "deskSeenAt", void 0);
__decorate([
    (0, columns_js_1.CreatedAt)(),
    __metadata("design:type", Date)
], User.prototype, "createdAt", void 0);
__decorate([
    (0, columns_js_1.UpdatedAt)(),
    __metadata("design:type", Date)
], User.prototype, "updatedAt", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'integer', default: 1 }),
    __metadata("design:type", Number)
], User.prototype, "version", void 0);
exports.User = User = __decorate([
    (0, typeorm_1.Entity)('users'),
    (0, typeorm_1.Unique)('users_email_unique', ['email']),
    (0, typeorm_1.Check)('users_email_form', `email = lower(email) AND email ~ '^[^\\s@]+@[^\\s@]+$'`),
    (0, typeorm_1.Check)('users_name_given', `name ~ '\\S'`),
    (0, typeorm_1.Check)('users_role_known', `role IN ('reader', 'researcher', 'editor', 'administrator')`),
    (0, typeorm_1.Check)('users_password_form', `password_hash ~ '^\\$argon2id\\$'`)
], User);
//# sourceMappingURL=user.entity.js.map