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
exports.Tenure = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
const actor_entity_js_1 = require("./actor.entity.js");
/** A person's office, for whom, from–to: both days included, null where not known. */
let Tenure = class Tenure {
};
exports.Tenure = Tenure;
__decorate([
    (0, columns_js_1.Id)('tenures_pkey'),
    __metadata("design:type", String)
], Tenure.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], Tenure.prototype, "personId", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], Tenure.prototype, "bodyId", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Tenure.prototype, "office", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb', default: {} }),
    __metadata("design:type", Object)
], Tenure.prototype, "offices", void 0);
__decorate([
    (0, columns_js_1.Small)(),
    __metadata("design:type", Number)
], Tenure.prototype, "ordinal", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Tenure.prototype, "fromText", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Tenure.prototype, "toText", void 0);
__decorate([
    (0, columns_js_1.DayOrNull)(),
    __metadata("design:type", Object)
], Tenure.prototype, "fromOn", void 0);
__decorate([
    (0, columns_js_1.DayOrNull)(),
    __metadata("design:type", Object)
], Tenure.prototype, "toOn", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => actor_entity_js_1.Actor, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'person_id', foreignKeyConstraintName: 'tenures_person_fkey' }),
    __metadata("design:type", Object)
], Tenure.prototype, "person", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => actor_entity_js_1.Actor, { onDelete: 'RESTRICT', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'body_id', foreignKeyConstraintName: 'tenures_body_fkey' }),
    __metadata("design:type", Object)
], Tenure.prototype, "body", void 0);
exports.Tenure = Tenure = __decorate([
    (0, typeorm_1.Entity)('tenures'),
    (0, typeorm_1.Index)('tenures_body', ['bodyId']),
    (0, typeorm_1.Check)('tenures_office_given', `office ~ '\\S'`),
    (0, typeorm_1.Check)('tenures_offices_form', `jsonb_typeof(offices) = 'object'`),
    (0, typeorm_1.Check)('tenures_not_of_itself', `person_id <> body_id`),
    (0, typeorm_1.Check)('tenures_in_order', `from_on <= to_on`),
    (0, typeorm_1.Exclusion)('tenures_no_overlap', `USING gist (person_id WITH =, body_id WITH =, office WITH =, daterange(from_on, to_on, '[]') WITH &&)`)
], Tenure);
//# sourceMappingURL=tenure.entity.js.map