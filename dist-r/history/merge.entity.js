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
exports.Merge = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
/**
 * A merge that stands, kept so that it can be undone. It is no part of the record: no version and no bundle has it. What it
 * moved is in `merge_rows`.
 */
let Merge = class Merge {
};
exports.Merge = Merge;
__decorate([
    (0, columns_js_1.Id)('merges_pkey'),
    __metadata("design:type", String)
], Merge.prototype, "mergedId", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", Object)
], Merge.prototype, "entity", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], Merge.prototype, "intoId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb' }),
    __metadata("design:type", Array)
], Merge.prototype, "things", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'uuid', array: true }),
    __metadata("design:type", Array)
], Merge.prototype, "named", void 0);
__decorate([
    (0, typeorm_1.CreateDateColumn)({ type: 'timestamptz' }),
    __metadata("design:type", Date)
], Merge.prototype, "recordedAt", void 0);
exports.Merge = Merge = __decorate([
    (0, typeorm_1.Entity)('merges'),
    (0, typeorm_1.Check)('merges_entity_known', `entity IN ('actor', 'source', 'publisher')`),
    (0, typeorm_1.Index)('merges_into', ['intoId', 'recordedAt'])
], Merge);
//# sourceMappingURL=merge.entity.js.map