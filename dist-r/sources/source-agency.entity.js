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
exports.SourceAgency = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
const publisher_entity_js_1 = require("../publishers/publisher.entity.js");
const source_entity_js_1 = require("./source.entity.js");
/** A wire that a source carries. */
let SourceAgency = class SourceAgency {
};
exports.SourceAgency = SourceAgency;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: 'uuid', primaryKeyConstraintName: 'source_agencies_pkey' }),
    __metadata("design:type", String)
], SourceAgency.prototype, "sourceId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: 'uuid', primaryKeyConstraintName: 'source_agencies_pkey' }),
    __metadata("design:type", String)
], SourceAgency.prototype, "publisherId", void 0);
__decorate([
    (0, columns_js_1.Small)(),
    __metadata("design:type", Number)
], SourceAgency.prototype, "ordinal", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => source_entity_js_1.Source, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'source_id', foreignKeyConstraintName: 'source_agencies_source_fkey' }),
    __metadata("design:type", Object)
], SourceAgency.prototype, "source", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => publisher_entity_js_1.Publisher, { onDelete: 'RESTRICT', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'publisher_id', foreignKeyConstraintName: 'source_agencies_publisher_fkey' }),
    __metadata("design:type", Object)
], SourceAgency.prototype, "publisher", void 0);
exports.SourceAgency = SourceAgency = __decorate([
    (0, typeorm_1.Entity)('source_agencies'),
    (0, typeorm_1.Index)('source_agencies_publisher', ['publisherId'])
], SourceAgency);
//# sourceMappingURL=source-agency.entity.js.map