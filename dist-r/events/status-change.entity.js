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
var StatusChange_1;
Object.defineProperty(exports, "__esModule", { value: true });
exports.StatusChange = void 0;
const typeorm_1 = require("typeorm");
const actor_entity_js_1 = require("../actors/actor.entity.js");
const columns_js_1 = require("../database/columns.js");
const source_entity_js_1 = require("../sources/source.entity.js");
const event_entity_js_1 = require("./event.entity.js");
/** One entry of an event's ledger. The database refuses to change or remove one. */
let StatusChange = StatusChange_1 = class StatusChange {
};
exports.StatusChange = StatusChange;
__decorate([
    (0, columns_js_1.Id)('status_changes_pkey'),
    __metadata("design:type", String)
], StatusChange.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], StatusChange.prototype, "eventId", void 0);
__decorate([
    (0, columns_js_1.Small)(),
    __metadata("design:type", Number)
], StatusChange.prototype, "ordinal", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], StatusChange.prototype, "status", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], StatusChange.prototype, "effectiveText", void 0);
__decorate([
    (0, columns_js_1.Instant)(),
    __metadata("design:type", Date)
], StatusChange.prototype, "effectiveEarliest", void 0);
__decorate([
    (0, columns_js_1.Day)(),
    __metadata("design:type", String)
], StatusChange.prototype, "knownOn", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], StatusChange.prototype, "windowText", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], StatusChange.prototype, "windowEarliest", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], StatusChange.prototype, "windowLatest", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], StatusChange.prototype, "windowPrecision", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb', nullable: true }),
    __metadata("design:type", Object)
], StatusChange.prototype, "saidAs", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], StatusChange.prototype, "saidRule", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], StatusChange.prototype, "place", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], StatusChange.prototype, "format", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb', nullable: true }),
    __metadata("design:type", Object)
], StatusChange.prototype, "vote", void 0);
__decorate([
    (0, columns_js_1.UuidOrNull)(),
    __metadata("design:type", Object)
], StatusChange.prototype, "saidById", void 0);
__decorate([
    (0, columns_js_1.UuidOrNull)(),
    __metadata("design:type", Object)
], StatusChange.prototype, "sourceId", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], StatusChange.prototype, "note", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb', nullable: true }),
    __metadata("design:type", Object)
], StatusChange.prototype, "notes", void 0);
__decorate([
    (0, columns_js_1.UuidOrNull)(),
    __metadata("design:type", Object)
], StatusChange.prototype, "correctsId", void 0);
__decorate([
    (0, columns_js_1.SmallOrNull)(),
    __metadata("design:type", Object)
], StatusChange.prototype, "rank", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], StatusChange.prototype, "basis", void 0);
__decorate([
    (0, typeorm_1.CreateDateColumn)({ type: 'timestamptz' }),
    __metadata("design:type", Date)
], StatusChange.prototype, "recordedAt", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => event_entity_js_1.Event, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'event_id', foreignKeyConstraintName: 'status_changes_event_fkey' }),
    __metadata("design:type", Object)
], StatusChange.prototype, "event", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => StatusChange_1, { onDelete: 'CASCADE', nullable: true }),
    (0, typeorm_1.JoinColumn)({ name: 'corrects_id', foreignKeyConstraintName: 'status_changes_corrects_fkey' }),
    __metadata("design:type", Object)
], StatusChange.prototype, "corrects", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => actor_entity_js_1.Actor, { onDelete: 'RESTRICT', nullable: true }),
    (0, typeorm_1.JoinColumn)({ name: 'said_by_id', foreignKeyConstraintName: 'status_changes_said_by_fkey' }),
    __metadata("design:type", Object)
], StatusChange.prototype, "saidBy", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => source_entity_js_1.Source, { onDelete: 'RESTRICT', nullable: true }),
    (0, typeorm_1.JoinColumn)({ name: 'source_id', foreignKeyConstraintName: 'status_changes_source_fkey' }),
    __metadata("design:type", Object)
], StatusChange.prototype, "source", void 0);
exports.StatusChange = StatusChange = StatusChange_1 = __decorate([
    (0, typeorm_1.Entity)('status_changes'),
    (0, typeorm_1.Unique)('status_changes_position_unique', ['eventId', 'ordinal']),
    (0, typeorm_1.Check)('status_changes_window_whole', `num_nulls(window_earliest, window_latest, window_precision) IN (0, 3)`),
    (0, typeorm_1.Check)('status_changes_window_in_order', `window_earliest <= window_latest`),
    (0, typeorm_1.Check)('status_changes_format_known', `format IN ('direct', 'indirect', 'proximity', 'shuttle', 'mixed', 'back_channel', 'remote')`),
    (0, typeorm_1.Check)('status_changes_said_as_form', `jsonb_typeof(said_as) = 'object' AND said_as ?& ARRAY['text', 'language']`),
    (0, typeorm_1.Check)('status_changes_basis_known', `basis IN ('announced', 'reported', 'inferred')`),
    (0, typeorm_1.Index)('status_changes_ledger', { synchronize: false }),
    (0, typeorm_1.Index)('status_changes_known_on', ['eventId', 'knownOn']),
    (0, typeorm_1.Index)('status_changes_effective', ['effectiveEarliest']),
    (0, typeorm_1.Index)('status_changes_source', ['sourceId', 'eventId'], { where: 'source_id IS NOT NULL' }),
    (0, typeorm_1.Index)('status_changes_corrects', ['correctsId'], { where: 'corrects_id IS NOT NULL' }),
    (0, typeorm_1.Index)('status_changes_said_by', ['saidById'], { where: 'said_by_id IS NOT NULL' })
], StatusChange);
//# sourceMappingURL=status-change.entity.js.map