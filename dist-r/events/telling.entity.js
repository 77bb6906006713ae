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
exports.Telling = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
const event_entity_js_1 = require("./event.entity.js");
/** What an event is called, and what is said of it, from a day on. */
let Telling = class Telling {
};
exports.Telling = Telling;
__decorate([
    (0, columns_js_1.Id)('tellings_pkey'),
    __metadata("design:type", String)
], Telling.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], Telling.prototype, "eventId", void 0);
__decorate([
    (0, columns_js_1.Day)(),
    __metadata("design:type", String)
], Telling.prototype, "knownOn", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Telling.prototype, "language", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb' }),
    __metadata("design:type", Object)
], Telling.prototype, "title", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'jsonb' }),
    __metadata("design:type", Object)
], Telling.prototype, "summary", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => event_entity_js_1.Event, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'event_id', foreignKeyConstraintName: 'tellings_event_fkey' }),
    __metadata("design:type", Object)
], Telling.prototype, "event", void 0);
exports.Telling = Telling = __decorate([
    (0, typeorm_1.Entity)('tellings'),
    (0, typeorm_1.Unique)('tellings_day_once', ['eventId', 'knownOn']),
    (0, typeorm_1.Check)('tellings_title_given', `title ->> language ~ '\\S'`),
    (0, typeorm_1.Check)('tellings_words_form', `jsonb_typeof(title) = 'object' AND jsonb_typeof(summary) = 'object'`)
], Telling);
//# sourceMappingURL=telling.entity.js.map