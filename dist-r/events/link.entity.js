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
exports.Link = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../database/columns.js");
const event_entity_js_1 = require("./event.entity.js");
/** A directed, typed relation between two events. */
let Link = class Link {
};
exports.Link = Link;
__decorate([
    (0, columns_js_1.Id)('links_pkey'),
    __metadata("design:type", String)
], Link.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], Link.prototype, "fromEventId", void 0);
__decorate([
    (0, columns_js_1.Uuid)(),
    __metadata("design:type", String)
], Link.prototype, "toEventId", void 0);
__decorate([
    (0, columns_js_1.Text)(),
    __metadata("design:type", String)
], Link.prototype, "type", void 0);
__decorate([
    (0, columns_js_1.Day)(),
    __metadata("design:type", String)
], Link.prototype, "knownOn", void 0);
__decorate([
    (0, columns_js_1.SmallOrNull)(),
    __metadata("design:type", Object)
], Link.prototype, "ordinal", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => event_entity_js_1.Event, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'from_event_id', foreignKeyConstraintName: 'links_from_event_fkey' }),
    __metadata("design:type", Object)
], Link.prototype, "fromEvent", void 0);
__decorate([
    (0, typeorm_1.ManyToOne)(() => event_entity_js_1.Event, { onDelete: 'CASCADE', nullable: false }),
    (0, typeorm_1.JoinColumn)({ name: 'to_event_id', foreignKeyConstraintName: 'links_to_event_fkey' }),
    __metadata("design:type", Object)
], Link.prototype, "toEvent", void 0);
exports.Link = Link = __decorate([
    (0, typeorm_1.Entity)('links'),
    (0, typeorm_1.Unique)('links_once', ['fromEventId', 'toEventId', 'type']),
    (0, typeorm_1.Check)('links_type_known', `type IN ('follows_up', 'announces', 'fulfils', 'reschedules', 'responds_to', 'about', 'part_of', 'contradicts', 'cancels', 'overtaken_by', 'conditional_on', 'implements')`),
    (0, typeorm_1.Check)('links_order_of_parts', `ordinal IS NULL OR (type = 'part_of' AND ordinal BETWEEN 0 AND 9999)`),
    (0, typeorm_1.Check)('links_not_to_itself', `from_event_id <> to_event_id`),
    (0, typeorm_1.Index)('links_to_event', ['toEventId', 'type'])
], Link);
//# sourceMappingURL=link.entity.js.map