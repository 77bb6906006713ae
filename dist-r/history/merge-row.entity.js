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
exports.MergeRow = void 0;
const typeorm_1 = require("typeorm");
const merge_entity_js_1 = require("./merge.entity.js");
const Key = () => (0, typeorm_1.PrimaryColumn)({ type: 'uuid', primaryKeyConstraintName: 'merge_rows_pkey' });
/** A row that a merge could change, or the list of rows that one thing has; null where there was none. */
let MergeRow = class MergeRow {
};
exports.MergeRow = MergeRow;
__decorate([
    Key(),
    __metadata("design:type", String)
], MergeRow.prototype, "mergedId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: 'text', primaryKeyConstraintName: 'merge_rows_pkey' }),
    __metadata("design:type", String)
], MergeRow.prototype, "relation", void 0);
__decorate([
    Key(),
    __metadata("design:type", String)
], MergeRow.prototype, "key", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb', nullable: true }),
    __metadata("design:type", Object)
], MergeRow.prototype, "before", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb', nullable: true }),
    __metadata("design:type", Object)
], MergeRow.prototype, "after", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => merge_entity_js_1.Merge, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'merged_id', foreignKeyConstraintName: 'merge_rows_merge_fkey' }),
    __metadata("design:type", Object)
], MergeRow.prototype, "merge", void 0);
exports.MergeRow = MergeRow = __decorate([
    (0, typeorm_1.Entity)('merge_rows'),
    (0, typeorm_1.Index)('merge_rows_key', ['key'])
], MergeRow);
//# sourceMappingURL=merge-row.entity.js.map