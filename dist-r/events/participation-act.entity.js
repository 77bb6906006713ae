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
exports.ParticipationAct = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
const source_entity_js_1 = require("../sources/source.entity.js");
const participation_entity_js_1 = require("./participation.entity.js");
/** What a party does about an agreement: it signs, ratifies, leaves. */
let ParticipationAct = class ParticipationAct {
};
exports.ParticipationAct = ParticipationAct;
__decorate([
    (0, columns_js_1.Id)('participation_acts_pkey'),
    __metadata("design:type", String)
], ParticipationAct.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], ParticipationAct.prototype, "eventId", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], ParticipationAct.prototype, "participationId", void 0);
__decorate([
    (0, columns_js_1.Small)(),
    __metadata("design:type", Number)
], ParticipationAct.prototype, "ordinal", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], ParticipationAct.prototype, "act", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], ParticipationAct.prototype, "onText", void 0);
__decorate([
    (0, columns_js_1.Day)(),
    __metadata("design:type", String)
], ParticipationAct.prototype, "knownOn", void 0);
__decorate([
    (0, columns_js_1.UuidOrNull)(),
    __metadata("design:type", Object)
], ParticipationAct.prototype, "sourceId", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => participation_entity_js_1.Participation, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)([
        {
            name: 'participation_id',
            referencedColumnName: 'id',
            foreignKeyConstraintName: 'participation_acts_participation_fkey',
        },
        {
            name: 'event_id',
            referencedColumnName: 'eventId',
            foreignKeyConstraintName: 'participation_acts_participation_fkey',
        },
    ]),
    __metadata("design:type", Object)
], ParticipationAct.prototype, "participation", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => source_entity_js_1.Source, { onDelete: 'RESTRICT', nullable: true }),
    (0, typeorm_1.JoinColumn)({ name: 'source_id', foreignKeyConstraintName: 'participation_acts_source_fkey' }),
    __metadata("design:type", Object)
], ParticipationAct.prototype, "source", void 0);
exports.ParticipationAct = ParticipationAct = __decorate([
    (0, typeorm_1.Entity)('participation_acts'),
    (0, typeorm_1.Unique)('participation_acts_once', ['participationId', 'act', 'onText']),
    (0, typeorm_1.Check)('participation_acts_act_known', `act IN ('agreed', 'signed', 'ratified', 'adopted', 'acceded', 'suspended', 'withdrew')`),
    (0, typeorm_1.Index)('participation_acts_event', ['eventId']),
    (0, typeorm_1.Index)('participation_acts_source', ['sourceId', 'eventId'], { where: 'source_id IS NOT NULL' })
], ParticipationAct);
//# sourceMappingURL=participation-act.entity.js.map