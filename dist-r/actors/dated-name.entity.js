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
exports.DatedName = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
const actor_entity_js_1 = require("./actor.entity.js");
/** A name that an actor had for a time, in one language or in every one (null): both days included, null where open. */
let DatedName = class DatedName {
};
exports.DatedName = DatedName;
__decorate([
    (0, columns_js_1.Id)('dated_names_pkey'),
    __metadata("design:type", String)
], DatedName.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], DatedName.prototype, "actorId", void 0);
__decorate([
    (0, columns_js_1.Small)(),
    __metadata("design:type", Number)
], DatedName.prototype, "ordinal", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], DatedName.prototype, "language", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], DatedName.prototype, "label", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], DatedName.prototype, "fromText", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], DatedName.prototype, "toText", void 0);
__decorate([
    (0, columns_js_1.DayOrNull)(),
    __metadata("design:type", Object)
], DatedName.prototype, "fromOn", void 0);
__decorate([
    (0, columns_js_1.DayOrNull)(),
    __metadata("design:type", Object)
], DatedName.prototype, "toOn", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => actor_entity_js_1.Actor, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'actor_id', foreignKeyConstraintName: 'dated_names_actor_fkey' }),
    __metadata("design:type", Object)
], DatedName.prototype, "actor", void 0);
exports.DatedName = DatedName = __decorate([
    (0, typeorm_1.Entity)('dated_names'),
    (0, typeorm_1.Index)('dated_names_actor', ['actorId']),
    (0, typeorm_1.Index)('dated_names_trigram', { synchronize: false }),
    (0, typeorm_1.Check)('dated_names_label_given', `label ~ '\\S'`),
    (0, typeorm_1.Check)('dated_names_language_form', `language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'`),
    (0, typeorm_1.Check)('dated_names_in_order', `from_on <= to_on`),
    (0, typeorm_1.Check)('dated_names_dated', `num_nonnulls(from_on, to_on) > 0`),
    (0, typeorm_1.Exclusion)('dated_names_one_a_day', `USING gist (actor_id WITH =, (COALESCE(language, ''::text)) WITH =, daterange(from_on, to_on, '[]') WITH &&)`)
], DatedName);
//# sourceMappingURL=dated-name.entity.js.map