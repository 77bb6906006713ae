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
exports.FormerSlug = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
const dossier_entity_js_1 = require("../dossiers/dossier.entity.js");
const event_entity_js_1 = require("./event.entity.js");
/** A slug that an event had before it was published, which leads to it still. */
let FormerSlug = class FormerSlug {
};
exports.FormerSlug = FormerSlug;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: 'uuid', primaryKeyConstraintName: 'former_slugs_pkey' }),
    __metadata("design:type", String)
], FormerSlug.prototype, "dossierId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: 'text', primaryKeyConstraintName: 'former_slugs_pkey' }),
    __metadata("design:type", String)
], FormerSlug.prototype, "slug", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], FormerSlug.prototype, "eventId", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => dossier_entity_js_1.Dossier, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'dossier_id', foreignKeyConstraintName: 'former_slugs_dossier_fkey' }),
    __metadata("design:type", Object)
], FormerSlug.prototype, "dossier", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => event_entity_js_1.Event, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'event_id', foreignKeyConstraintName: 'former_slugs_event_fkey' }),
    __metadata("design:type", Object)
], FormerSlug.prototype, "event", void 0);
exports.FormerSlug = FormerSlug = __decorate([
    (0, typeorm_1.Entity)('former_slugs'),
    (0, typeorm_1.Index)('former_slugs_slug', ['slug']),
    (0, typeorm_1.Index)('former_slugs_event', ['eventId'])
], FormerSlug);
//# sourceMappingURL=former-slug.entity.js.map