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
exports.DeletedEventsController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../../common/allow.js");
const json_js_1 = require("../../common/json.js");
const perspective_js_1 = require("../../common/perspective.js");
const viewer_js_1 = require("../../common/viewer.js");
const deleted_events_dto_js_1 = require("./deleted-events.dto.js");
const deleted_events_queries_js_1 = require("./deleted-events.queries.js");
let DeletedEventsController = class DeletedEventsController {
    constructor(deleted) {
        this.deleted = deleted;
    }
    list(query, viewer, { language }) {
        return this.deleted.page(query, viewer, language);
    }
};
exports.DeletedEventsController = DeletedEventsController;
__decorate([
    (0, common_1.Get)(),
    (0, allow_js_1.Allow)('draft.read'),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Events that were deleted, by whom, when and why, the last first' }),
    (0, swagger_1.ApiOkResponse)({ type: deleted_events_dto_js_1.DeletedEventPageDto }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, viewer_js_1.Author)()),
    __param(2, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [deleted_events_dto_js_1.DeletedEventQueryDto, Object, Object]),
    __metadata("design:returntype", Promise)
], DeletedEventsController.prototype, "list", null);
exports.DeletedEventsController = DeletedEventsController = __decorate([
    (0, swagger_1.ApiTags)('history'),
    (0, common_1.Controller)('deleted-events'),
    __metadata("design:paramtypes", [deleted_events_queries_js_1.DeletedEventsQueries])
], DeletedEventsController);
//# sourceMappingURL=deleted-events.controller.js.map