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
exports.Dossier = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
/** One negotiation. */
let Dossier = class Dossier {
};
exports.Dossier = Dossier;
__decorate([
    (0, columns_js_1.Id)('dossiers_pkey'),
    __metadata("design:type", String)
], Dossier.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Dossier.prototype, "slug", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Dossier.prototype, "refPrefix", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Dossier.prototype, "title", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text', default: '' }),
    __metadata("design:type", String)
], Dossier.prototype, "sentence", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text', default: '' }),
    __metadata("design:type", String)
], Dossier.prototype, "summary", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb', default: {} }),
    __metadata("design:type", Object)
], Dossier.prototype, "translations", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text', array: true, default: [] }),
    __metadata("design:type", Array)
], Dossier.prototype, "languages", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text', default: 'roles' }),
    __metadata("design:type", String)
], Dossier.prototype, "authorship", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text', default: '' }),
    __metadata("design:type", String)
], Dossier.prototype, "licence", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'boolean', default: false }),
    __metadata("design:type", Boolean)
], Dossier.prototype, "isPublic", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], Dossier.prototype, "publicSince", void 0);
__decorate([
    (0, columns_js_1.Arriving)(),
    __metadata("design:type", Object)
], Dossier.prototype, "arriving", void 0);
__decorate([
    (0, columns_js_1.CreatedAt)(),
    __metadata("design:type", Date)
], Dossier.prototype, "createdAt", void 0);
__decorate([
    (0, columns_js_1.UpdatedAt)(),
    __metadata("design:type", Date)
], Dossier.prototype, "updatedAt", void 0);
__decorate([
    (0, columns_js_1.Version)(),
    __metadata("design:type", Number)
], Dossier.prototype, "version", void 0);
exports.Dossier = Dossier = __decorate([
    (0, typeorm_1.Entity)('dossiers'),
    (0, typeorm_1.Index)('dossiers_slug_unique', { synchronize: false }),
    (0, typeorm_1.Index)('dossiers_ref_prefix_unique', { synchronize: false }),
    (0, typeorm_1.Index)('dossiers_arriving', ['arriving'], { where: 'arriving IS NOT NULL' }),
    (0, typeorm_1.Check)('dossiers_slug_form', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    (0, typeorm_1.Check)('dossiers_ref_prefix_form', `ref_prefix ~ '^[A-Z0-9]{1,8}$'`),
    (0, typeorm_1.Check)('dossiers_title_given', `title ~ '\\S'`),
    (0, typeorm_1.Check)('dossiers_sentence_short', `length(sentence) <= 160`),
    (0, typeorm_1.Check)('dossiers_authorship_known', `authorship IN ('roles', 'names')`),
    (0, typeorm_1.Check)('dossiers_translations_form', `jsonb_typeof(translations) = 'object'`)
], Dossier);
//# sourceMappingURL=dossier.entity.js.map