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
exports.EventComment = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../../database/columns.js");
const event_entity_js_1 = require("../event.entity.js");
/** What somebody says of an event to those who work on it. */
let EventComment = class EventComment {
};
exports.EventComment = EventComment;
__decorate([
    (0, columns_js_1.Id)('event_comments_pkey'),
    __metadata("design:type", String)
], EventComment.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], EventComment.prototype, "eventId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'integer' }),
    __metadata("design:type", Number)
], EventComment.prototype, "version", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], EventComment.prototype, "review", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], EventComment.prototype, "comment", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], EventComment.prototype, "author", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], EventComment.prototype, "authorId", void 0);
__decorate([
    (0, typeorm_1.CreateDateColumn)({ type: 'timestamptz' }),
    __metadata("design:type", Date)
], EventComment.prototype, "createdAt", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => event_entity_js_1.Event, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'event_id', foreignKeyConstraintName: 'event_comments_event_fkey' }),
    __metadata("design:type", Object)
], EventComment.prototype, "event", void 0);
exports.EventComment = EventComment = __decorate([
    (0, typeorm_1.Entity)('event_comments'),
    (0, typeorm_1.Check)('event_comments_comment_given', `comment ~ '\\S'`),
    (0, typeorm_1.Check)('event_comments_review_known', `review IN ('draft', 'in_review', 'published', 'retracted')`),
    (0, typeorm_1.Index)('event_comments_event', ['eventId', 'id']),
    (0, typeorm_1.Index)('event_comments_created_at', ['createdAt'])
], EventComment);
//# sourceMappingURL=event-comment.entity.js.map