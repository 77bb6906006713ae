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
exports.DossierActor = void 0;
const typeorm_1 = require("typeorm");
const actor_entity_js_1 = require("../actors/actor.entity.js");
const columns_js_1 = require("../database/columns.js");
const dossier_entity_js_1 = require("./dossier.entity.js");
/** Who sits where in a negotiation, as an editor says it. */
let DossierActor = class DossierActor {
};
exports.DossierActor = DossierActor;
__decorate([
    (0, columns_js_1.Id)('dossier_actors_pkey'),
    __metadata("design:type", String)
], DossierActor.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], DossierActor.prototype, "dossierId", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], DossierActor.prototype, "actorId", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], DossierActor.prototype, "seat", void 0);
__decorate([
    (0, columns_js_1.Small)(),
    __metadata("design:type", Number)
], DossierActor.prototype, "ordinal", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => dossier_entity_js_1.Dossier, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'dossier_id', foreignKeyConstraintName: 'dossier_actors_dossier_fkey' }),
    __metadata("design:type", Object)
], DossierActor.prototype, "dossier", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => actor_entity_js_1.Actor, { onDelete: 'RESTRICT', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'actor_id', foreignKeyConstraintName: 'dossier_actors_actor_fkey' }),
    __metadata("design:type", Object)
], DossierActor.prototype, "actor", void 0);
exports.DossierActor = DossierActor = __decorate([
    (0, typeorm_1.Entity)('dossier_actors'),
    (0, typeorm_1.Unique)('dossier_actors_once', ['dossierId', 'actorId', 'seat']),
    (0, typeorm_1.Check)('dossier_actors_seat_known', `seat IN ('party', 'mediator')`),
    (0, typeorm_1.Index)('dossier_actors_actor', ['actorId'])
], DossierActor);
//# sourceMappingURL=dossier-actor.entity.js.map