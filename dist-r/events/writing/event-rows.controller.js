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
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.EventRowsController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../../common/allow.js");
const repeatable_js_1 = require("../../common/idempotency/repeatable.js");
const viewer_js_1 = require("../../common/viewer.js");
const event_rows_dto_js_1 = require("./event-rows.dto.js");
const event_rows_service_js_1 = require("./event-rows.service.js");
let EventRowsController = class EventRowsController {
    constructor(rows) {
        this.rows = rows;
    }
    async write(id, body, viewer, repeat) {
        return { ids: await this.rows.write(id, body, viewer, repeat) };
    }
};
exports.EventRowsController = EventRowsController;
__decorate([
    (0, common_1.Post)(),
    (0, allow_js_1.Allow)('event.write'),
    (0, repeatable_js_1.TakesIdempotencyKey)(),
    (0, swagger_1.ApiOperation)({
        summary: 'Record drafts of a dossier, the rows of a table: all of them or none',
        description: 'What is wrong in any of them is told at once, each under `/events/<n>`.',
    }),
    (0, swagger_1.ApiCreatedResponse)({ type: event_rows_dto_js_1.WrittenRowsDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Body)()),
    __param(2, (0, viewer_js_1.Author)()),
    __param(3, (0, repeatable_js_1.Repeat)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, event_rows_dto_js_1.NewEventRowsDto, Object, Object]),
    __metadata("design:returntype", Promise)
], EventRowsController.prototype, "write", null);
exports.EventRowsController = EventRowsController = __decorate([
    (0, swagger_1.ApiTags)('events'),
    (0, common_1.Controller)('dossiers/:id/drafts'),
    __metadata("design:paramtypes", [event_rows_service_js_1.EventRows])
], EventRowsController);
//# sourceMappingURL=event-rows.controller.js.map