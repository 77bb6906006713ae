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
exports.Issue = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
const dossier_entity_js_1 = require("./dossier.entity.js");
/** What a negotiation is about: prisoners, territory, tariffs. */
let Issue = class Issue {
};
exports.Issue = Issue;
__decorate([
    (0, columns_js_1.Id)('issues_pkey'),
    __metadata("design:type", String)
], Issue.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], Issue.prototype, "dossierId", void 0);
__decorate([
    (0, columns_js_1.Small)(),
    __metadata("design:type", Number)
], Issue.prototype, "ordinal", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Issue.prototype, "slug", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb' }),
    __metadata("design:type", Object)
], Issue.prototype, "labels", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => dossier_entity_js_1.Dossier, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'dossier_id', foreignKeyConstraintName: 'issues_dossier_fkey' }),
    __metadata("design:type", Object)
], Issue.prototype, "dossier", void 0);
exports.Issue = Issue = __decorate([
    (0, typeorm_1.Entity)('issues'),
    (0, typeorm_1.Unique)('issues_slug_once', ['dossierId', 'slug']),
    (0, typeorm_1.Unique)('issues_ordinal_once', ['dossierId', 'ordinal'], { deferrable: 'INITIALLY DEFERRED' }),
    (0, typeorm_1.Check)('issues_slug_form', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    (0, typeorm_1.Check)('issues_labels_given', `jsonb_typeof(labels) = 'object' AND labels <> '{}'`)
], Issue);
//# sourceMappingURL=issue.entity.js.map