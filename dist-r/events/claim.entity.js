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
exports.Claim = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
const citation_entity_js_1 = require("./citation.entity.js");
/** What one citation says of one contested field. */
let Claim = class Claim {
};
exports.Claim = Claim;
__decorate([
    (0, columns_js_1.Id)('claims_pkey'),
    __metadata("design:type", String)
], Claim.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], Claim.prototype, "eventId", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], Claim.prototype, "citationId", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Claim.prototype, "field", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Claim.prototype, "value", void 0);
__decorate([
    (0, columns_js_1.Day)(),
    __metadata("design:type", String)
], Claim.prototype, "knownOn", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => citation_entity_js_1.Citation, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)([
        { name: 'citation_id', referencedColumnName: 'id', foreignKeyConstraintName: 'claims_citation_fkey' },
        { name: 'event_id', referencedColumnName: 'eventId', foreignKeyConstraintName: 'claims_citation_fkey' },
    ]),
    __metadata("design:type", Object)
], Claim.prototype, "citation", void 0);
exports.Claim = Claim = __decorate([
    (0, typeorm_1.Entity)('claims'),
    (0, typeorm_1.Unique)('claims_once', ['citationId', 'field']),
    (0, typeorm_1.Check)('claims_field_known', `field IN ('format', 'date', 'place', 'attendance', 'terms', 'outcome')`),
    (0, typeorm_1.Check)('claims_value_given', `value ~ '\\S'`),
    (0, typeorm_1.Check)('claims_format_known', `field <> 'format' OR value IN ('direct', 'indirect', 'proximity', 'shuttle', 'mixed', 'back_channel', 'remote')`),
    (0, typeorm_1.Index)('claims_event', ['eventId', 'field'])
], Claim);
//# sourceMappingURL=claim.entity.js.map