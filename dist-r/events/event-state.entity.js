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
exports.EventState = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
const event_entity_js_1 = require("./event.entity.js");
/**
 * How an event stood from a day on, until another: what its tellings and its ledger, as known by then, come to. Written by
 * the database alone (`refresh_event_states`), read wherever one looks back.
 */
let EventState = class EventState {
};
exports.EventState = EventState;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: 'uuid', primaryKeyConstraintName: 'event_states_pkey' }),
    __metadata("design:type", String)
], EventState.prototype, "eventId", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], EventState.prototype, "dossierId", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], EventState.prototype, "kind", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], EventState.prototype, "review", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], EventState.prototype, "deletedAt", void 0);
__decorate([
    (0, columns_js_1.Day)(),
    __metadata("design:type", String)
], EventState.prototype, "knownOn", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], EventState.prototype, "timezone", void 0);
__decorate([
    (0, columns_js_1.Small)(),
    __metadata("design:type", Number)
], EventState.prototype, "intensity", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: 'date', primaryKeyConstraintName: 'event_states_pkey' }),
    __metadata("design:type", String)
], EventState.prototype, "knownFrom", void 0);
__decorate([
    (0, columns_js_1.Day)(),
    __metadata("design:type", String)
], EventState.prototype, "knownUntil", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], EventState.prototype, "language", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb' }),
    __metadata("design:type", Object)
], EventState.prototype, "words", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], EventState.prototype, "status", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], EventState.prototype, "whenText", void 0);
__decorate([
    (0, columns_js_1.Instant)(),
    __metadata("design:type", Date)
], EventState.prototype, "earliest", void 0);
__decorate([
    (0, columns_js_1.Instant)(),
    __metadata("design:type", Date)
], EventState.prototype, "latest", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], EventState.prototype, "precision", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], EventState.prototype, "termText", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], EventState.prototype, "termEarliest", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], EventState.prototype, "termLatest", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], EventState.prototype, "place", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], EventState.prototype, "format", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb', nullable: true }),
    __metadata("design:type", Object)
], EventState.prototype, "vote", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => event_entity_js_1.Event, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'event_id', foreignKeyConstraintName: 'event_states_event_fkey' }),
    __metadata("design:type", Object)
], EventState.prototype, "event", void 0);
exports.EventState = EventState = __decorate([
    (0, typeorm_1.Entity)('event_states'),
    (0, typeorm_1.Check)('event_states_in_order', `known_from < known_until`),
    (0, typeorm_1.Index)('event_states_when', { synchronize: false }),
    (0, typeorm_1.Index)('event_states_window', { synchronize: false }),
    (0, typeorm_1.Index)('event_states_waiting', { synchronize: false }),
    (0, typeorm_1.Index)('event_states_newest', { synchronize: false }),
    (0, typeorm_1.Index)('event_states_lasting', { synchronize: false }),
    (0, typeorm_1.Index)('event_states_dossier_when', { synchronize: false }),
    (0, typeorm_1.Index)('event_states_kind_status', { synchronize: false }),
    (0, typeorm_1.Index)('event_states_telling', { synchronize: false }),
    (0, typeorm_1.Index)('event_states_dossier_telling', { synchronize: false }),
    (0, typeorm_1.Index)('event_states_known_from', { synchronize: false }),
    (0, typeorm_1.Index)('event_states_known_until', { synchronize: false })
], EventState);
//# sourceMappingURL=event-state.entity.js.map