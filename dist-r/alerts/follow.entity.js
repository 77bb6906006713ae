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
exports.Follow = void 0;
const typeorm_1 = require("typeorm");
const of_user_js_1 = require("../auth/of-user.js");
const columns_js_1 = require("../database/columns.js");
/** A view, or their own desk, that somebody follows. It is no part of the record. */
let Follow = class Follow {
};
exports.Follow = Follow;
__decorate([
    (0, columns_js_1.Id)('follows_pkey'),
    __metadata("design:type", String)
], Follow.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.UuidOrNull)(),
    __metadata("design:type", Object)
], Follow.prototype, "userId", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Follow.prototype, "name", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Follow.prototype, "way", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text', default: 'view' }),
    __metadata("design:type", String)
], Follow.prototype, "about", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Follow.prototype, "filter", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text', array: true }),
    __metadata("design:type", Array)
], Follow.prototype, "kinds", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Follow.prototype, "language", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Follow.prototype, "target", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Follow.prototype, "secret", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Follow.prototype, "here", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], Follow.prototype, "activeSince", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], Follow.prototype, "pausedAt", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], Follow.prototype, "failedAt", void 0);
__decorate([
    (0, typeorm_1.CreateDateColumn)({ type: 'timestamptz' }),
    __metadata("design:type", Date)
], Follow.prototype, "createdAt", void 0);
__decorate([
    (0, of_user_js_1.OfUser)('follows_user_fkey', { nullable: true }),
    __metadata("design:type", Object)
], Follow.prototype, "user", void 0);
exports.Follow = Follow = __decorate([
    (0, typeorm_1.Entity)('follows'),
    (0, typeorm_1.Check)('follows_name_given', `name ~ '\\S'`),
    (0, typeorm_1.Check)('follows_way_known', `way IN ('feed', 'calendar', 'webhook', 'mail')`),
    (0, typeorm_1.Check)('follows_kinds_known', `CASE about WHEN 'view' THEN kinds <@ ARRAY['new', 'changed', 'denied', 'opens_tomorrow', 'overdue']
    ELSE kinds <@ ARRAY['comment', 'suggestion', 'answer', 'returned', 'assigned'] END`),
    (0, typeorm_1.Check)('follows_about_known', `about IN ('view', 'desk')`),
    (0, typeorm_1.Check)('follows_desk_sent', `about = 'view' OR (user_id IS NOT NULL AND way IN ('webhook', 'mail') AND filter = '')`),
    (0, typeorm_1.Check)('follows_language_known', `language IN ('en', 'fr', 'ar', 'fa')`),
    (0, typeorm_1.Check)('follows_target_whole', `(way IN ('webhook', 'mail')) = (target IS NOT NULL)`),
    (0, typeorm_1.Check)('follows_owned', `user_id IS NOT NULL OR way = 'mail'`),
    (0, typeorm_1.Index)('follows_of_user', ['userId', 'id']),
    (0, typeorm_1.Index)('follows_secret', ['secret'])
], Follow);
//# sourceMappingURL=follow.entity.js.map