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
exports.Citation = void 0;
const typeorm_1 = require("typeorm");
const actor_entity_js_1 = require("../actors/actor.entity.js");
const columns_js_1 = require("../database/columns.js");
const source_entity_js_1 = require("../sources/source.entity.js");
const event_entity_js_1 = require("./event.entity.js");
/** What a source does for an event. */
let Citation = class Citation {
};
exports.Citation = Citation;
__decorate([
    (0, columns_js_1.Id)('citations_pkey'),
    __metadata("design:type", String)
], Citation.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], Citation.prototype, "eventId", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], Citation.prototype, "sourceId", void 0);
__decorate([
    (0, columns_js_1.Small)(),
    __metadata("design:type", Number)
], Citation.prototype, "ordinal", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Citation.prototype, "quote", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Citation.prototype, "language", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb', nullable: true }),
    __metadata("design:type", Object)
], Citation.prototype, "anchor", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb', nullable: true }),
    __metadata("design:type", Object)
], Citation.prototype, "translation", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Citation.prototype, "quoteNote", void 0);
__decorate([
    (0, columns_js_1.DayOrNull)(),
    __metadata("design:type", Object)
], Citation.prototype, "knownOn", void 0);
__decorate([
    (0, columns_js_1.UuidOrNull)(),
    __metadata("design:type", Object)
], Citation.prototype, "speakerId", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], Citation.prototype, "attribution", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Citation.prototype, "stance", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'smallint', default: 6 }),
    __metadata("design:type", Number)
], Citation.prototype, "credibility", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => event_entity_js_1.Event, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'event_id', foreignKeyConstraintName: 'citations_event_fkey' }),
    __metadata("design:type", Object)
], Citation.prototype, "event", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => source_entity_js_1.Source, { onDelete: 'RESTRICT', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'source_id', foreignKeyConstraintName: 'citations_source_fkey' }),
    __metadata("design:type", Object)
], Citation.prototype, "source", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => actor_entity_js_1.Actor, { onDelete: 'RESTRICT', nullable: true }),
    (0, typeorm_1.JoinColumn)({ name: 'speaker_id', foreignKeyConstraintName: 'citations_speaker_fkey' }),
    __metadata("design:type", Object)
], Citation.prototype, "speaker", void 0);
exports.Citation = Citation = __decorate([
    (0, typeorm_1.Entity)('citations'),
    (0, typeorm_1.Unique)('citations_of_event', ['id', 'eventId']),
    (0, typeorm_1.Unique)('citations_position_unique', ['eventId', 'ordinal'], { deferrable: 'INITIALLY DEFERRED' }),
    (0, typeorm_1.Check)('citations_stance_known', `stance IN ('reports', 'supports', 'disputes', 'no_comment')`),
    (0, typeorm_1.Check)('citations_credibility_range', `credibility BETWEEN 1 AND 6`),
    (0, typeorm_1.Check)('citations_quote_has_language', `quote IS NULL OR language IS NOT NULL`),
    (0, typeorm_1.Check)('citations_translation_form', `jsonb_typeof(translation) = 'object'`),
    (0, typeorm_1.Check)('citations_anchor_form', `jsonb_typeof(anchor) = 'object' AND jsonb_typeof(anchor -> 'exact') = 'string' AND anchor ->> 'exact' ~ '\\S' AND jsonb_typeof(anchor -> 'prefix') = 'string' AND jsonb_typeof(anchor -> 'suffix') = 'string'`),
    (0, typeorm_1.Check)('citations_language_form', `language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'`),
    (0, typeorm_1.Index)('citations_source', ['sourceId', 'eventId']),
    (0, typeorm_1.Index)('citations_speaker', ['speakerId'], { where: 'speaker_id IS NOT NULL' })
], Citation);
//# sourceMappingURL=citation.entity.js.map