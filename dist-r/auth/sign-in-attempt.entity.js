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
exports.SignInAttempt = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
/** A password that was tried and is not known to have been right. */
let SignInAttempt = class SignInAttempt {
};
exports.SignInAttempt = SignInAttempt;
__decorate([
    (0, columns_js_1.Id)('sign_in_attempts_pkey'),
    __metadata("design:type", String)
], SignInAttempt.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], SignInAttempt.prototype, "email", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], SignInAttempt.prototype, "address", void 0);
__decorate([
    (0, columns_js_1.UuidOrNull)(),
    __metadata("design:type", Object)
], SignInAttempt.prototype, "knownBrowserId", void 0);
__decorate([
    (0, columns_js_1.Instant)(),
    __metadata("design:type", Date)
], SignInAttempt.prototype, "triedAt", void 0);
exports.SignInAttempt = SignInAttempt = __decorate([
    (0, typeorm_1.Entity)('sign_in_attempts'),
    (0, typeorm_1.Index)('sign_in_attempts_email', ['email', 'triedAt']),
    (0, typeorm_1.Index)('sign_in_attempts_address', ['address', 'triedAt']),
    (0, typeorm_1.Index)('sign_in_attempts_tried_at', ['triedAt']),
    (0, typeorm_1.Index)('sign_in_attempts_known_browser', ['knownBrowserId', 'triedAt'], { where: 'known_browser_id IS NOT NULL' })
], SignInAttempt);
//# sourceMappingURL=sign-in-attempt.entity.js.map