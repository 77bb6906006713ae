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
exports.AccessChange = exports.ACCESS_CHANGES = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
const of_user_js_1 = require("./of-user.js");
const user_entity_js_1 = require("./user.entity.js");
/** What can become of somebody’s access: it is given, with a role; the role is changed; it is taken, and given back. */
exports.ACCESS_CHANGES = ['invited', 'role', 'disabled', 'let_in'];
/** One thing that became of what somebody may do. The table only grows. */
let AccessChange = class AccessChange {
};
exports.AccessChange = AccessChange;
__decorate([
    (0, columns_js_1.Id)('access_changes_pkey'),
    __metadata("design:type", String)
], AccessChange.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], AccessChange.prototype, "userId", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], AccessChange.prototype, "what", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], AccessChange.prototype, "was", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], AccessChange.prototype, "becomes", void 0);
__decorate([
    (0, columns_js_1.UuidOrNull)(),
    __metadata("design:type", Object)
], AccessChange.prototype, "byId", void 0);
__decorate([
    (0, columns_js_1.Instant)(),
    __metadata("design:type", Date)
], AccessChange.prototype, "at", void 0);
__decorate([
    (0, of_user_js_1.OfUser)('access_changes_user_fkey'),
    __metadata("design:type", Object)
], AccessChange.prototype, "user", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => user_entity_js_1.User, { onDelete: 'SET NULL', nullable: true }),
    (0, typeorm_1.JoinColumn)({ name: 'by_id', foreignKeyConstraintName: 'access_changes_by_fkey' }),
    __metadata("design:type", Object)
], AccessChange.prototype, "by", void 0);
exports.AccessChange = AccessChange = __decorate([
    (0, typeorm_1.Entity)('access_changes'),
    (0, typeorm_1.Check)('access_changes_what_known', `what IN ('invited', 'role', 'disabled', 'let_in')`),
    (0, typeorm_1.Check)('access_changes_roles_known', `was IN ('reader', 'researcher', 'editor', 'administrator') AND becomes IN ('reader', 'researcher', 'editor', 'administrator')`),
    (0, typeorm_1.Check)('access_changes_roles_told', `(was IS NOT NULL) = (what = 'role') AND (becomes IS NOT NULL) = (what IN ('invited', 'role'))`),
    (0, typeorm_1.Index)('access_changes_of_user', ['userId', 'id']),
    (0, typeorm_1.Index)('access_changes_by', ['byId'])
], AccessChange);
//# sourceMappingURL=access-change.entity.js.map