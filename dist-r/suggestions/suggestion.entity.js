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
exports.Suggestion = exports.SUGGESTION_STATES = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
exports.SUGGESTION_STATES = ['open', 'accepted', 'rejected'];
/** A correction of what readers see that somebody suggests who may not make it. */
let Suggestion = class Suggestion {
};
exports.Suggestion = Suggestion;
__decorate([
    (0, columns_js_1.Id)('suggestions_pkey'),
    __metadata("design:type", String)
], Suggestion.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", Object)
], Suggestion.prototype, "entity", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], Suggestion.prototype, "entityId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'integer' }),
    __metadata("design:type", Number)
], Suggestion.prototype, "baseVersion", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb' }),
    __metadata("design:type", Object)
], Suggestion.prototype, "changes", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb', nullable: true }),
    __metadata("design:type", Object)
], Suggestion.prototype, "told", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Suggestion.prototype, "reason", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text', default: 'open' }),
    __metadata("design:type", String)
], Suggestion.prototype, "state", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Suggestion.prototype, "author", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], Suggestion.prototype, "authorId", void 0);
__decorate([
    (0, typeorm_1.CreateDateColumn)({ type: 'timestamptz' }),
    __metadata("design:type", Date)
], Suggestion.prototype, "createdAt", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Suggestion.prototype, "decidedBy", void 0);
__decorate([
    (0, columns_js_1.UuidOrNull)(),
    __metadata("design:type", Object)
], Suggestion.prototype, "decidedById", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], Suggestion.prototype, "decidedAt", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Suggestion.prototype, "comment", void 0);
exports.Suggestion = Suggestion = __decorate([
    (0, typeorm_1.Entity)('suggestions'),
    (0, typeorm_1.Check)('suggestions_entity_known', `entity IN ('dossier', 'actor', 'source', 'publisher', 'event')`),
    (0, typeorm_1.Check)('suggestions_state_known', `state IN ('open', 'accepted', 'rejected')`),
    (0, typeorm_1.Check)('suggestions_reason_given', `reason ~ '\\S'`),
    (0, typeorm_1.Check)('suggestions_decided', `(state = 'open') = (decided_at IS NULL)`),
    (0, typeorm_1.Check)('suggestions_told', `(entity = 'event') = (told IS NULL)`),
    (0, typeorm_1.Index)('suggestions_entity', ['entity', 'entityId', 'id']),
    (0, typeorm_1.Index)('suggestions_open', ['id'], { where: `state = 'open'` })
], Suggestion);
//# sourceMappingURL=suggestion.entity.js.map