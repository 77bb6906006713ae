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
exports.ActorName = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
const actor_entity_js_1 = require("./actor.entity.js");
/** One way an actor is written: its name in a language, or an alias (no language). */
let ActorName = class ActorName {
};
exports.ActorName = ActorName;
__decorate([
    (0, columns_js_1.Id)('actor_names_pkey'),
    __metadata("design:type", String)
], ActorName.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], ActorName.prototype, "actorId", void 0);
__decorate([
    (0, columns_js_1.Small)(),
    __metadata("design:type", Number)
], ActorName.prototype, "ordinal", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], ActorName.prototype, "language", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], ActorName.prototype, "label", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => actor_entity_js_1.Actor, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'actor_id', foreignKeyConstraintName: 'actor_names_actor_fkey' }),
    __metadata("design:type", Object)
], ActorName.prototype, "actor", void 0);
exports.ActorName = ActorName = __decorate([
    (0, typeorm_1.Entity)('actor_names'),
    (0, typeorm_1.Unique)('actor_names_language_unique', ['actorId', 'language']),
    (0, typeorm_1.Unique)('actor_names_position_unique', ['actorId', 'ordinal']),
    (0, typeorm_1.Check)('actor_names_label_given', `label ~ '\\S'`),
    (0, typeorm_1.Check)('actor_names_language_form', `language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'`),
    (0, typeorm_1.Index)('actor_names_trigram', { synchronize: false })
], ActorName);
//# sourceMappingURL=actor-name.entity.js.map