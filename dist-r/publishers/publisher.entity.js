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
var Publisher_1;
Object.defineProperty(exports, "__esModule", { value: true });
exports.Publisher = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
/** Whoever brings documents out: a paper, an agency, a ministry. */
let Publisher = Publisher_1 = class Publisher {
};
exports.Publisher = Publisher;
__decorate([
    (0, columns_js_1.Id)('publishers_pkey'),
    __metadata("design:type", String)
], Publisher.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Publisher.prototype, "slug", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Publisher.prototype, "name", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'character', length: 1, default: 'F' }),
    __metadata("design:type", String)
], Publisher.prototype, "reliability", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text', default: 'article' }),
    __metadata("design:type", String)
], Publisher.prototype, "kind", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Publisher.prototype, "country", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Publisher.prototype, "note", void 0);
__decorate([
    (0, columns_js_1.UuidOrNull)(),
    __metadata("design:type", Object)
], Publisher.prototype, "mergedIntoId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'boolean', default: false }),
    __metadata("design:type", Boolean)
], Publisher.prototype, "isPublic", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], Publisher.prototype, "publicSince", void 0);
__decorate([
    (0, columns_js_1.Arriving)(),
    __metadata("design:type", Object)
], Publisher.prototype, "arriving", void 0);
__decorate([
    (0, columns_js_1.CreatedAt)(),
    __metadata("design:type", Date)
], Publisher.prototype, "createdAt", void 0);
__decorate([
    (0, columns_js_1.UpdatedAt)(),
    __metadata("design:type", Date)
], Publisher.prototype, "updatedAt", void 0);
__decorate([
    (0, columns_js_1.Version)(),
    __metadata("design:type", Number)
], Publisher.prototype, "version", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => Publisher_1, { onDelete: 'RESTRICT' }),
    (0, typeorm_1.JoinColumn)({ name: 'merged_into_id', foreignKeyConstraintName: 'publishers_merged_into_fkey' }),
    __metadata("design:type", Object)
], Publisher.prototype, "mergedInto", void 0);
exports.Publisher = Publisher = Publisher_1 = __decorate([
    (0, typeorm_1.Entity)('publishers'),
    (0, typeorm_1.Index)('publishers_slug_unique', { synchronize: false }),
    (0, typeorm_1.Index)('publishers_name_unique', { synchronize: false }),
    (0, typeorm_1.Unique)('publishers_named', ['id', 'name']),
    (0, typeorm_1.Check)('publishers_slug_form', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    (0, typeorm_1.Check)('publishers_name_given', `name ~ '\\S'`),
    (0, typeorm_1.Check)('publishers_reliability_known', `reliability IN ('A', 'B', 'C', 'D', 'E', 'F')`),
    (0, typeorm_1.Check)('publishers_kind_known', `kind IN ('article', 'statement', 'post', 'broadcast', 'document', 'book', 'interview', 'digest')`),
    (0, typeorm_1.Check)('publishers_country_form', `country ~ '^[A-Z]{2}$'`),
    (0, typeorm_1.Check)('publishers_not_merged_into_itself', `merged_into_id <> id`),
    (0, typeorm_1.Index)('publishers_arriving', ['arriving'], { where: 'arriving IS NOT NULL' }),
    (0, typeorm_1.Index)('publishers_merged_into', ['mergedIntoId'], { where: 'merged_into_id IS NOT NULL' }),
    (0, typeorm_1.Index)('publishers_trigram', { synchronize: false })
], Publisher);
//# sourceMappingURL=publisher.entity.js.map