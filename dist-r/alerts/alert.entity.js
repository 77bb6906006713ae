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
exports.Alert = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
const event_entity_js_1 = require("../events/event.entity.js");
const delivery_entity_js_1 = require("./delivery.entity.js");
const follow_entity_js_1 = require("./follow.entity.js");
/** What is told to somebody who follows: once for each event and occasion. */
let Alert = class Alert {
};
exports.Alert = Alert;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: 'uuid', primaryKeyConstraintName: 'alerts_pkey' }),
    __metadata("design:type", String)
], Alert.prototype, "followId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: 'uuid', primaryKeyConstraintName: 'alerts_pkey' }),
    __metadata("design:type", String)
], Alert.prototype, "eventId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: 'text', primaryKeyConstraintName: 'alerts_pkey' }),
    __metadata("design:type", String)
], Alert.prototype, "occasion", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Alert.prototype, "kind", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Alert.prototype, "author", void 0);
__decorate([
    (0, columns_js_1.UuidOrNull)(),
    __metadata("design:type", Object)
], Alert.prototype, "deliveryId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'timestamptz', default: () => 'clock_timestamp()' }),
    __metadata("design:type", Date)
], Alert.prototype, "createdAt", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => follow_entity_js_1.Follow, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'follow_id', foreignKeyConstraintName: 'alerts_follow_fkey' }),
    __metadata("design:type", Object)
], Alert.prototype, "follow", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => event_entity_js_1.Event, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'event_id', foreignKeyConstraintName: 'alerts_event_fkey' }),
    __metadata("design:type", Object)
], Alert.prototype, "event", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => delivery_entity_js_1.Delivery, { onDelete: 'CASCADE', nullable: true }),
    (0, typeorm_1.JoinColumn)({ name: 'delivery_id', foreignKeyConstraintName: 'alerts_delivery_fkey' }),
    __metadata("design:type", Object)
], Alert.prototype, "delivery", void 0);
exports.Alert = Alert = __decorate([
    (0, typeorm_1.Entity)('alerts'),
    (0, typeorm_1.Check)('alerts_kind_known', `kind IN ('new', 'changed', 'denied', 'opens_tomorrow', 'overdue',
    'comment', 'suggestion', 'answer', 'returned', 'assigned')`),
    (0, typeorm_1.Index)('alerts_waiting', ['followId', 'createdAt'], { where: 'delivery_id IS NULL' }),
    (0, typeorm_1.Index)('alerts_of_delivery', ['deliveryId']),
    (0, typeorm_1.Index)('alerts_of_event', ['eventId'])
], Alert);
//# sourceMappingURL=alert.entity.js.map