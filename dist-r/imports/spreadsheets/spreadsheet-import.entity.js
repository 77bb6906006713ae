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
exports.SpreadsheetImport = exports.IMPORT_STATES = void 0;
const typeorm_1 = require("typeorm");
const of_user_js_1 = require("../../auth/of-user.js");
const columns_js_1 = require("../../database/columns.js");
const dossier_entity_js_1 = require("../../dossiers/dossier.entity.js");
/** How far an import is. `interrupted` stopped on the way and left nothing behind; it can be applied again. */
exports.IMPORT_STATES = ['checking', 'checked', 'applying', 'applied', 'failed', 'interrupted'];
const Json = () => (0, typeorm_1.Column)({ type: 'jsonb', nullable: true });
/** A spreadsheet that somebody brings in. */
let SpreadsheetImport = class SpreadsheetImport {
};
exports.SpreadsheetImport = SpreadsheetImport;
__decorate([
    (0, columns_js_1.Id)('spreadsheet_imports_pkey'),
    __metadata("design:type", String)
], SpreadsheetImport.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], SpreadsheetImport.prototype, "userId", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], SpreadsheetImport.prototype, "dossierId", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], SpreadsheetImport.prototype, "state", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], SpreadsheetImport.prototype, "fileName", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'bigint' }),
    __metadata("design:type", String)
], SpreadsheetImport.prototype, "fileSize", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb' }),
    __metadata("design:type", Object)
], SpreadsheetImport.prototype, "mapping", void 0);
__decorate([
    Json(),
    __metadata("design:type", Object)
], SpreadsheetImport.prototype, "findings", void 0);
__decorate([
    Json(),
    __metadata("design:type", Object)
], SpreadsheetImport.prototype, "decisions", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb', default: [] }),
    __metadata("design:type", Array)
], SpreadsheetImport.prototype, "decidedActors", void 0);
__decorate([
    Json(),
    __metadata("design:type", Object)
], SpreadsheetImport.prototype, "problem", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'real' }),
    __metadata("design:type", Number)
], SpreadsheetImport.prototype, "progress", void 0);
__decorate([
    (0, columns_js_1.Instant)(),
    __metadata("design:type", Date)
], SpreadsheetImport.prototype, "stepBeganAt", void 0);
__decorate([
    (0, columns_js_1.Instant)(),
    __metadata("design:type", Date)
], SpreadsheetImport.prototype, "createdAt", void 0);
__decorate([
    (0, columns_js_1.Instant)(),
    __metadata("design:type", Date)
], SpreadsheetImport.prototype, "updatedAt", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'boolean', default: false }),
    __metadata("design:type", Boolean)
], SpreadsheetImport.prototype, "unwanted", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], SpreadsheetImport.prototype, "appliedAt", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text', array: true, nullable: true }),
    __metadata("design:type", Object)
], SpreadsheetImport.prototype, "givenRefs", void 0);
__decorate([
    (0, of_user_js_1.OfUser)('spreadsheet_imports_user_fkey'),
    __metadata("design:type", Object)
], SpreadsheetImport.prototype, "user", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => dossier_entity_js_1.Dossier, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'dossier_id', foreignKeyConstraintName: 'spreadsheet_imports_dossier_fkey' }),
    __metadata("design:type", Object)
], SpreadsheetImport.prototype, "dossier", void 0);
exports.SpreadsheetImport = SpreadsheetImport = __decorate([
    (0, typeorm_1.Entity)('spreadsheet_imports'),
    (0, typeorm_1.Check)('spreadsheet_imports_state_known', `state IN ('checking', 'checked', 'applying', 'applied', 'failed', 'interrupted')`),
    (0, typeorm_1.Index)('spreadsheet_imports_of_user', ['userId', 'id']),
    (0, typeorm_1.Index)('spreadsheet_imports_of_dossier', ['dossierId'])
], SpreadsheetImport);
//# sourceMappingURL=spreadsheet-import.entity.js.map