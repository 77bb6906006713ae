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
exports.Delivery = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
const follow_entity_js_1 = require("./follow.entity.js");
/** One sending: a message to a webhook, or a mail. It may take several tries; its id tells the other side that they are one. */
let Delivery = class Delivery {
};
exports.Delivery = Delivery;
__decorate([
    (0, columns_js_1.Id)('deliveries_pkey'),
    __metadata("design:type", String)
], Delivery.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], Delivery.prototype, "followId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'boolean' }),
    __metadata("design:type", Boolean)
], Delivery.prototype, "isTest", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Delivery.prototype, "state", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'integer', default: 0 }),
    __metadata("design:type", Number)
], Delivery.prototype, "attempts", void 0);
__decorate([
    (0, columns_js_1.SmallOrNull)(),
    __metadata("design:type", Object)
], Delivery.prototype, "status", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Delivery.prototype, "fault", void 0);
__decorate([
    (0, columns_js_1.Instant)(),
    __metadata("design:type", Date)
], Delivery.prototype, "createdAt", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], Delivery.prototype, "nextAt", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], Delivery.prototype, "endedAt", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => follow_entity_js_1.Follow, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'follow_id', foreignKeyConstraintName: 'deliveries_follow_fkey' }),
    __metadata("design:type", Object)
], Delivery.prototype, "follow", void 0);
exports.Delivery = Delivery = __decorate([
    (0, typeorm_1.Entity)('deliveries'),
    (0, typeorm_1.Check)('deliveries_state_known', `state IN ('waiting', 'sent', 'failed', 'dropped')`),
    (0, typeorm_1.Check)('deliveries_waiting_or_ended', `(state = 'waiting') = (next_at IS NOT NULL) AND (state = 'waiting') = (ended_at IS NULL)`),
    (0, typeorm_1.Index)('deliveries_of_follow', ['followId', 'id']),
    (0, typeorm_1.Index)('deliveries_waiting', ['nextAt'], { where: `state = 'waiting'` }),
    (0, typeorm_1.Index)('deliveries_ended', ['endedAt'])
], Delivery);
//# sourceMappingURL=delivery.entity.js.map