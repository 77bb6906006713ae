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
exports.Revision = exports.REVISED = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
exports.REVISED = ['dossier', 'actor', 'source', 'publisher', 'event'];
/** One write: who changed what, when and why. */
let Revision = class Revision {
};
exports.Revision = Revision;
__decorate([
    (0, columns_js_1.Id)('revisions_pkey'),
    __metadata("design:type", String)
], Revision.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", Object)
], Revision.prototype, "entity", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], Revision.prototype, "entityId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'integer' }),
    __metadata("design:type", Number)
], Revision.prototype, "version", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Revision.prototype, "author", void 0);
__decorate([
    (0, columns_js_1.UuidOrNull)(),
    __metadata("design:type", Object)
], Revision.prototype, "authorId", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Revision.prototype, "authorRole", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Revision.prototype, "reason", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'integer', nullable: true }),
    __metadata("design:type", Object)
], Revision.prototype, "restores", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb' }),
    __metadata("design:type", Array)
], Revision.prototype, "difference", void 0);
__decorate([
    (0, typeorm_1.CreateDateColumn)({ type: 'timestamptz' }),
    __metadata("design:type", Date)
], Revision.prototype, "recordedAt", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)('User', { onDelete: 'RESTRICT', nullable: true }),
    (0, typeorm_1.JoinColumn)({ name: 'author_id', foreignKeyConstraintName: 'revisions_author_fkey' }),
    __metadata("design:type", Object)
], Revision.prototype, "user", void 0);
exports.Revision = Revision = __decorate([
    (0, typeorm_1.Entity)('revisions'),
    (0, typeorm_1.Unique)('revisions_once', ['entity', 'entityId', 'version']),
    (0, typeorm_1.Check)('revisions_entity_known', `entity IN ('dossier', 'actor', 'source', 'publisher', 'event')`),
    (0, typeorm_1.Check)('revisions_author_role_known', `author_role IN ('reader', 'researcher', 'editor', 'administrator')`),
    (0, typeorm_1.Check)('revisions_restores_earlier', `restores >= 1 AND restores < version`),
    (0, typeorm_1.Index)('revisions_recorded_at', ['recordedAt']),
    (0, typeorm_1.Index)('revisions_of_author', ['authorId', 'recordedAt']),
    (0, typeorm_1.Index)('revisions_begun', ['authorId', 'entityId'], { where: `entity = 'event' AND version = 1` })
], Revision);
//# sourceMappingURL=revision.entity.js.map