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
exports.Assignment = void 0;
const typeorm_1 = require("typeorm");
const user_entity_js_1 = require("../auth/user.entity.js");
const columns_js_1 = require("../database/columns.js");
const event_entity_js_1 = require("../events/event.entity.js");
/** Who is asked to see to an event that is being worked on. It is no part of the record: no version and no bundle has it. */
let Assignment = class Assignment {
};
exports.Assignment = Assignment;
__decorate([
    (0, columns_js_1.Id)('assignments_pkey'),
    __metadata("design:type", String)
], Assignment.prototype, "eventId", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], Assignment.prototype, "userId", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Assignment.prototype, "note", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Assignment.prototype, "author", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], Assignment.prototype, "authorId", void 0);
__decorate([
    (0, typeorm_1.CreateDateColumn)({ type: 'timestamptz' }),
    __metadata("design:type", Date)
], Assignment.prototype, "createdAt", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => event_entity_js_1.Event, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'event_id', foreignKeyConstraintName: 'assignments_event_fkey' }),
    __metadata("design:type", Object)
], Assignment.prototype, "event", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => user_entity_js_1.User, { onDelete: 'RESTRICT', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'user_id', foreignKeyConstraintName: 'assignments_user_fkey' }),
    __metadata("design:type", Object)
], Assignment.prototype, "user", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => user_entity_js_1.User, { onDelete: 'RESTRICT', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'author_id', foreignKeyConstraintName: 'assignments_author_fkey' }),
    __metadata("design:type", Object)
], Assignment.prototype, "asking", void 0);
exports.Assignment = Assignment = __decorate([
    (0, typeorm_1.Entity)('assignments'),
    (0, typeorm_1.Check)('assignments_note_given', `note ~ '\\S'`),
    (0, typeorm_1.Index)('assignments_user', ['userId', 'eventId'])
], Assignment);
//# sourceMappingURL=assignment.entity.js.map