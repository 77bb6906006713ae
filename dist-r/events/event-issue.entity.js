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
exports.EventIssue = void 0;
const typeorm_1 = require("typeorm");
const actor_entity_js_1 = require("../actors/actor.entity.js");
const columns_js_1 = require("../database/columns.js");
const issue_entity_js_1 = require("../dossiers/issue.entity.js");
const citation_entity_js_1 = require("./citation.entity.js");
const event_entity_js_1 = require("./event.entity.js");
/** What an event is about, and what an actor states there. */
let EventIssue = class EventIssue {
};
exports.EventIssue = EventIssue;
__decorate([
    (0, columns_js_1.Id)('event_issues_pkey'),
    __metadata("design:type", String)
], EventIssue.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], EventIssue.prototype, "eventId", void 0);
__decorate([
    (0, columns_js_1.Small)(),
    __metadata("design:type", Number)
], EventIssue.prototype, "ordinal", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], EventIssue.prototype, "dossierId", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], EventIssue.prototype, "issue", void 0);
__decorate([
    (0, columns_js_1.UuidOrNull)(),
    __metadata("design:type", Object)
], EventIssue.prototype, "actorId", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], EventIssue.prototype, "stance", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb', nullable: true }),
    __metadata("design:type", Object)
], EventIssue.prototype, "stances", void 0);
__decorate([
    (0, columns_js_1.UuidOrNull)(),
    __metadata("design:type", Object)
], EventIssue.prototype, "reportedById", void 0);
__decorate([
    (0, columns_js_1.UuidOrNull)(),
    __metadata("design:type", Object)
], EventIssue.prototype, "citationId", void 0);
__decorate([
    (0, columns_js_1.TextOrNull)(),
    __metadata("design:type", Object)
], EventIssue.prototype, "moved", void 0);
__decorate([
    (0, columns_js_1.DayOrNull)(),
    __metadata("design:type", Object)
], EventIssue.prototype, "knownOn", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => event_entity_js_1.Event, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'event_id', foreignKeyConstraintName: 'event_issues_event_fkey' }),
    __metadata("design:type", Object)
], EventIssue.prototype, "event", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => actor_entity_js_1.Actor, { onDelete: 'RESTRICT', nullable: true }),
    (0, typeorm_1.JoinColumn)({ name: 'actor_id', foreignKeyConstraintName: 'event_issues_actor_fkey' }),
    __metadata("design:type", Object)
], EventIssue.prototype, "actor", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => actor_entity_js_1.Actor, { onDelete: 'RESTRICT', nullable: true }),
    (0, typeorm_1.JoinColumn)({ name: 'reported_by_id', foreignKeyConstraintName: 'event_issues_reported_by_fkey' }),
    __metadata("design:type", Object)
], EventIssue.prototype, "reportedBy", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => citation_entity_js_1.Citation, { onDelete: 'SET NULL', nullable: true }),
    (0, typeorm_1.JoinColumn)({ name: 'citation_id', foreignKeyConstraintName: 'event_issues_citation_fkey' }),
    __metadata("design:type", Object)
], EventIssue.prototype, "citation", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => issue_entity_js_1.Issue, { nullable: false, onUpdate: 'CASCADE' }),
    (0, typeorm_1.JoinColumn)([
        { name: 'dossier_id', referencedColumnName: 'dossierId', foreignKeyConstraintName: 'event_issues_issue_fkey' },
        { name: 'issue', referencedColumnName: 'slug', foreignKeyConstraintName: 'event_issues_issue_fkey' },
    ]),
    __metadata("design:type", Object)
], EventIssue.prototype, "about", void 0);
exports.EventIssue = EventIssue = __decorate([
    (0, typeorm_1.Entity)('event_issues'),
    (0, typeorm_1.Check)('event_issues_whole', `num_nulls(actor_id, stance) IN (0, 2)`),
    (0, typeorm_1.Check)('event_issues_stance_given', `stance ~ '\\S'`),
    (0, typeorm_1.Check)('event_issues_moved_known', `moved IN ('harder', 'softer', 'new')`),
    (0, typeorm_1.Check)('event_issues_stated', `actor_id IS NOT NULL OR num_nonnulls(stances, reported_by_id, citation_id, moved) = 0`),
    (0, typeorm_1.Index)('event_issues_once', { synchronize: false }),
    (0, typeorm_1.Index)('event_issues_alone_once', ['eventId', 'issue'], { unique: true, where: 'actor_id IS NULL' }),
    (0, typeorm_1.Unique)('event_issues_position_unique', ['eventId', 'ordinal'], { deferrable: 'INITIALLY DEFERRED' }),
    (0, typeorm_1.Index)('event_issues_issue', ['dossierId', 'issue', 'eventId']),
    (0, typeorm_1.Index)('event_issues_actor', ['actorId']),
    (0, typeorm_1.Index)('event_issues_reported_by', ['reportedById'], { where: 'reported_by_id IS NOT NULL' }),
    (0, typeorm_1.Index)('event_issues_citation', ['citationId'], { where: 'citation_id IS NOT NULL' })
], EventIssue);
//# sourceMappingURL=event-issue.entity.js.map