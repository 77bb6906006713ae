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
var Event_1;
Object.defineProperty(exports, "__esModule", { value: true });
exports.Event = void 0;
const common_1 = require("@nestjs/common");
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
const event_fields_js_1 = require("../domain/event-fields.js");
const dossier_entity_js_1 = require("../dossiers/dossier.entity.js");
/** Anything dated in a dossier. Open ends of its window are ±infinity in the database. */
let Event = Event_1 = class Event {
};
exports.Event = Event;
__decorate([
    (0, columns_js_1.Id)('events_pkey'),
    __metadata("design:type", String)
], Event.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], Event.prototype, "dossierId", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Event.prototype, "ref", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Event.prototype, "slug", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Event.prototype, "kind", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Event.prototype, "language", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Event.prototype, "title", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text', default: '' }),
    __metadata("design:type", String)
], Event.prototype, "summary", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb' }),
    __metadata("design:type", Object)
], Event.prototype, "words", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb', nullable: true }),
    __metadata("design:type", Object)
], Event.prototype, "shortTitle", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Event.prototype, "whenText", void 0);
__decorate([
    (0, columns_js_1.Instant)(),
    __metadata("design:type", Date)
], Event.prototype, "earliest", void 0);
__decorate([
    (0, columns_js_1.Instant)(),
    __metadata("design:type", Date)
], Event.prototype, "latest", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Event.prototype, "precision", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Event.prototype, "enteredWhen", void 0);
__decorate([
    (0, columns_js_1.Instant)(),
    __metadata("design:type", Date)
], Event.prototype, "enteredEarliest", void 0);
__decorate([
    (0, columns_js_1.Instant)(),
    __metadata("design:type", Date)
], Event.prototype, "enteredLatest", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Event.prototype, "enteredPrecision", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Event.prototype, "track", void 0);
__decorate([
    (0, columns_js_1.SmallOrNull)(),
    __metadata("design:type", Object)
], Event.prototype, "round", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Event.prototype, "timezone", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Event.prototype, "saidAs", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Event.prototype, "saidRule", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Event.prototype, "place", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Event.prototype, "enteredPlace", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'character', length: 2, nullable: true }),
    __metadata("design:type", Object)
], Event.prototype, "country", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'double precision', nullable: true }),
    __metadata("design:type", Object)
], Event.prototype, "lat", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'double precision', nullable: true }),
    __metadata("design:type", Object)
], Event.prototype, "lon", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Event.prototype, "placePrecision", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Event.prototype, "format", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Event.prototype, "enteredFormat", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Event.prototype, "condition", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Event.prototype, "consequence", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Event.prototype, "termText", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], Event.prototype, "termEarliest", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], Event.prototype, "termLatest", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Event.prototype, "deadlineText", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], Event.prototype, "deadlineEarliest", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], Event.prototype, "deadlineLatest", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'uuid', nullable: true }),
    __metadata("design:type", Object)
], Event.prototype, "relativeEventId", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Event.prototype, "relativeOffset", void 0);
__decorate([
    (0, columns_js_1.Small)(),
    __metadata("design:type", Number)
], Event.prototype, "intensity", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb', nullable: true }),
    __metadata("design:type", Object)
], Event.prototype, "coding", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb', nullable: true }),
    __metadata("design:type", Object)
], Event.prototype, "vote", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Event.prototype, "status", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text', default: 'draft' }),
    __metadata("design:type", String)
], Event.prototype, "review", void 0);
__decorate([
    (0, columns_js_1.Day)(),
    __metadata("design:type", String)
], Event.prototype, "knownOn", void 0);
__decorate([
    (0, columns_js_1.CreatedAt)(),
    __metadata("design:type", Date)
], Event.prototype, "createdAt", void 0);
__decorate([
    (0, columns_js_1.UpdatedAt)(),
    __metadata("design:type", Date)
], Event.prototype, "updatedAt", void 0);
__decorate([
    (0, columns_js_1.InstantOrNull)(),
    __metadata("design:type", Object)
], Event.prototype, "deletedAt", void 0);
__decorate([
    (0, columns_js_1.Version)(),
    __metadata("design:type", Number)
], Event.prototype, "version", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => dossier_entity_js_1.Dossier, { onDelete: 'RESTRICT', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'dossier_id', foreignKeyConstraintName: 'events_dossier_fkey' }),
    __metadata("design:type", Object)
], Event.prototype, "dossier", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => Event_1, { deferrable: 'INITIALLY DEFERRED', nullable: true }),
    (0, typeorm_1.JoinColumn)({ name: 'relative_event_id', foreignKeyConstraintName: 'events_relative_fkey' }),
    __metadata("design:type", Object)
], Event.prototype, "relativeEvent", void 0);
exports.Event = Event = Event_1 = __decorate([
    (0, typeorm_1.Entity)('events'),
    (0, typeorm_1.Unique)('events_ref_unique', ['ref']),
    (0, typeorm_1.Unique)('events_slug_unique', ['dossierId', 'slug']),
    (0, typeorm_1.Check)('events_slug_form', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    (0, typeorm_1.Check)('events_ref_form', `ref ~ '^[A-Z0-9]{1,8}-B?[0-9]{4}-[0-9]{3,}$'`),
    (0, typeorm_1.Check)('events_kind_known', `kind IN ('talks', 'meeting', 'contact', 'statement', 'threat', 'commitment', 'deadline', 'proposal', 'agreement', 'decision', 'measure', 'incident')`),
    (0, typeorm_1.Check)('events_title_given', `title ~ '\\S'`),
    (0, typeorm_1.Check)('events_window_in_order', `earliest <= latest`),
    (0, typeorm_1.Check)('events_precision_known', `precision IN ('instant', 'day', 'month', 'season', 'year', 'decade', 'century', 'millennium')`),
    (0, typeorm_1.Check)('events_country_form', `country ~ '^[A-Z]{2}$'`),
    (0, typeorm_1.Check)('events_lat_range', `lat BETWEEN -90 AND 90`),
    (0, typeorm_1.Check)('events_lon_range', `lon BETWEEN -180 AND 180`),
    (0, typeorm_1.Check)('events_place_precision_known', `place_precision IN ('exact', 'city', 'region', 'country')`),
    (0, typeorm_1.Check)('events_coordinates_whole', `num_nulls(lat, lon, place_precision) IN (0, 3)`),
    (0, typeorm_1.Check)('events_format_known', `format IN ('direct', 'indirect', 'proximity', 'shuttle', 'mixed', 'back_channel', 'remote')`),
    (0, typeorm_1.Check)('events_entered_in_order', `entered_earliest <= entered_latest`),
    (0, typeorm_1.Check)('events_term_whole', `num_nulls(term_text, term_earliest, term_latest) IN (0, 3)`),
    (0, typeorm_1.Check)('events_deadline_whole', `num_nulls(deadline_text, deadline_earliest, deadline_latest) IN (0, 3)`),
    (0, typeorm_1.Check)('events_deadline_in_order', `deadline_earliest <= deadline_latest`),
    (0, typeorm_1.Check)('events_intensity_range', `intensity BETWEEN -10 AND 10`),
    NumbersInBounds(),
    (0, typeorm_1.Check)('events_coding_form', `jsonb_typeof(coding) = 'object' AND coding ?& ARRAY['scheme', 'version', 'code']`),
    (0, typeorm_1.Check)('events_relative_whole', `num_nulls(relative_event_id, relative_offset) IN (0, 2)`),
    (0, typeorm_1.Check)('events_relative_offset_form', `relative_offset ~ '^-?P\\d{1,4}[DWMY]$'`),
    (0, typeorm_1.Check)('events_review_known', `review IN ('draft', 'in_review', 'published', 'retracted')`),
    (0, typeorm_1.Index)('events_when', { synchronize: false }),
    (0, typeorm_1.Index)('events_dossier_when', { synchronize: false }),
    (0, typeorm_1.Index)('events_lasting', { synchronize: false }),
    (0, typeorm_1.Index)('events_telling', { synchronize: false }),
    (0, typeorm_1.Index)('events_dossier_telling', { synchronize: false }),
    (0, typeorm_1.Index)('events_strongest', { synchronize: false }),
    (0, typeorm_1.Index)('events_dossier_strongest', { synchronize: false }),
    (0, typeorm_1.Index)('events_latest', ['latest']),
    (0, typeorm_1.Index)('events_term_latest', ['termLatest'], { where: 'term_latest IS NOT NULL' }),
    (0, typeorm_1.Index)('events_dossier_latest', ['dossierId', 'latest']),
    (0, typeorm_1.Index)('events_updated', ['updatedAt', 'id']),
    (0, typeorm_1.Index)('events_intensity', ['intensity', 'id']),
    (0, typeorm_1.Index)('events_window', { synchronize: false }),
    (0, typeorm_1.Index)('events_waiting', { synchronize: false }),
    (0, typeorm_1.Index)('events_dossier_updated', { synchronize: false }),
    (0, typeorm_1.Index)('events_known_on', ['knownOn']),
    (0, typeorm_1.Index)('events_slug', ['slug']),
    (0, typeorm_1.Index)('events_published', ['dossierId'], { where: `review = 'published' AND deleted_at IS NULL` }),
    (0, typeorm_1.Index)('events_relative', ['relativeEventId'], { where: 'relative_event_id IS NOT NULL' }),
    (0, typeorm_1.Index)('events_kind_status', ['kind', 'status']),
    (0, typeorm_1.Index)('events_deleted', ['deletedAt', 'id'], { where: 'deleted_at IS NOT NULL' }),
    (0, typeorm_1.Index)('events_unpublished', ['review', 'updatedAt', 'id'], {
        where: `review IN ('draft', 'in_review') AND deleted_at IS NULL`,
    }),
    (0, typeorm_1.Index)('events_in_review', ['id'], { where: `review = 'in_review'` })
], Event);
/** The database holds each whole number among the plain fields between its bounds, too: `events_round_range`. */
function NumbersInBounds() {
    return (0, common_1.applyDecorators)(...event_fields_js_1.NUMBER_FIELDS.map(([, { column, least, most }]) => (0, typeorm_1.Check)(`events_${column}_range`, `${column} BETWEEN ${least} AND ${most}`)));
}
//# sourceMappingURL=event.entity.js.map