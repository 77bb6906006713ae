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
exports.Participation = void 0;
const typeorm_1 = require("typeorm");
const actor_entity_js_1 = require("../actors/actor.entity.js");
const columns_js_1 = require("../database/columns.js");
const event_entity_js_1 = require("./event.entity.js");
/** An actor in an event, in a role. */
let Participation = class Participation {
};
exports.Participation = Participation;
__decorate([
    (0, columns_js_1.Id)('participations_pkey'),
    __metadata("design:type", String)
], Participation.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], Participation.prototype, "eventId", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], Participation.prototype, "actorId", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Participation.prototype, "role", void 0);
__decorate([
    (0, columns_js_1.Small)(),
    __metadata("design:type", Number)
], Participation.prototype, "ordinal", void 0);
__decorate([
    (0, columns_js_1.DayOrNull)(),
    __metadata("design:type", Object)
], Participation.prototype, "knownOn", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Participation.prototype, "fromText", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Participation.prototype, "toText", void 0);
__decorate([
    (0, columns_js_1.DayOrNull)(),
    __metadata("design:type", Object)
], Participation.prototype, "fromOn", void 0);
__decorate([
    (0, columns_js_1.DayOrNull)(),
    __metadata("design:type", Object)
], Participation.prototype, "toOn", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => event_entity_js_1.Event, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'event_id', foreignKeyConstraintName: 'participations_event_fkey' }),
    __metadata("design:type", Object)
], Participation.prototype, "event", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => actor_entity_js_1.Actor, { onDelete: 'RESTRICT', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'actor_id', foreignKeyConstraintName: 'participations_actor_fkey' }),
    __metadata("design:type", Object)
], Participation.prototype, "actor", void 0);
exports.Participation = Participation = __decorate([
    (0, typeorm_1.Entity)('participations'),
    (0, typeorm_1.Unique)('participations_once', ['eventId', 'actorId', 'role']),
    (0, typeorm_1.Unique)('participations_position_unique', ['eventId', 'ordinal'], { deferrable: 'INITIALLY DEFERRED' }),
    (0, typeorm_1.Check)('participations_role_known', `role IN ('party', 'author', 'must_act', 'mediator', 'facilitator', 'host', 'guarantor', 'verifier', 'observer', 'participant', 'head_of_delegation', 'speaker', 'target', 'addressee', 'signatory', 'in_favour', 'against', 'abstained')`),
    (0, typeorm_1.Check)('participations_in_order', `from_on <= to_on`)
    // Only there for the foreign key of acts to refer to.
    ,
    (0, typeorm_1.Unique)('participations_of_event', ['id', 'eventId']),
    (0, typeorm_1.Index)('participations_actor', ['actorId', 'role', 'eventId'])
], Participation);
//# sourceMappingURL=participation.entity.js.map