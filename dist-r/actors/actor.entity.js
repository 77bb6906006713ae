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
var Actor_1;
Object.defineProperty(exports, "__esModule", { value: true });
exports.Actor = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
/** A state, body, organisation, group, armed group, person or media outlet. */
let Actor = Actor_1 = class Actor {
};
exports.Actor = Actor;
__decorate([
    (0, columns_js_1.Id)('actors_pkey'),
    __metadata("design:type", String)
], Actor.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Actor.prototype, "slug", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Actor.prototype, "name", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Actor.prototype, "type", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'character', length: 2, nullable: true }),
    __metadata("design:type", Object)
], Actor.prototype, "country", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Actor.prototype, "wikidata", void 0);
__decorate([
    (0, columns_js_1.UuidOrNull)(),
    __metadata("design:type", Object)
], Actor.prototype, "mergedIntoId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'boolean', default: false }),
    __metadata("design:type", Boolean)
], Actor.prototype, "isPublic", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], Actor.prototype, "publicSince", void 0);
__decorate([
    (0, columns_js_1.Arriving)(),
    __metadata("design:type", Object)
], Actor.prototype, "arriving", void 0);
__decorate([
    (0, columns_js_1.CreatedAt)(),
    __metadata("design:type", Date)
], Actor.prototype, "createdAt", void 0);
__decorate([
    (0, columns_js_1.UpdatedAt)(),
    __metadata("design:type", Date)
], Actor.prototype, "updatedAt", void 0);
__decorate([
    (0, columns_js_1.Version)(),
    __metadata("design:type", Number)
], Actor.prototype, "version", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => Actor_1, { onDelete: 'RESTRICT' }),
    (0, typeorm_1.JoinColumn)({ name: 'merged_into_id', foreignKeyConstraintName: 'actors_merged_into_fkey' }),
    __metadata("design:type", Object)
], Actor.prototype, "mergedInto", void 0);
exports.Actor = Actor = Actor_1 = __decorate([
    (0, typeorm_1.Entity)('actors'),
    (0, typeorm_1.Index)('actors_slug_unique', { synchronize: false }),
    (0, typeorm_1.Index)('actors_wikidata_unique', { synchronize: false }),
    (0, typeorm_1.Check)('actors_slug_form', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    (0, typeorm_1.Check)('actors_name_given', `name ~ '\\S'`),
    (0, typeorm_1.Check)('actors_type_known', `type IN ('state', 'body', 'organisation', 'group', 'armed_group', 'person', 'media')`),
    (0, typeorm_1.Check)('actors_country_form', `country ~ '^[A-Z]{2}$'`),
    (0, typeorm_1.Check)('actors_wikidata_form', `wikidata ~ '^Q[1-9][0-9]*$'`),
    (0, typeorm_1.Check)('actors_not_merged_into_itself', `merged_into_id <> id`),
    (0, typeorm_1.Index)('actors_arriving', ['arriving'], { where: 'arriving IS NOT NULL' }),
    (0, typeorm_1.Index)('actors_merged_into', ['mergedIntoId'], { where: 'merged_into_id IS NOT NULL' })
], Actor);
//# sourceMappingURL=actor.entity.js.map