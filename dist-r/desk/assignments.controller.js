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
exports.AssignmentsController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const json_js_1 = require("../common/json.js");
const viewer_js_1 = require("../common/viewer.js");
const assignments_service_js_1 = require("./assignments.service.js");
const desk_dto_js_1 = require("./desk.dto.js");
let AssignmentsController = class AssignmentsController {
    constructor(assignments) {
        this.assignments = assignments;
    }
    of(id) {
        return this.assignments.of(id);
    }
    async ask(id, body, viewer) {
        await this.assignments.ask(id, body, viewer);
        return this.assignments.of(id);
    }
    drop(id) {
        return this.assignments.drop(id);
    }
};
exports.AssignmentsController = AssignmentsController;
__decorate([
    (0, common_1.Get)(),
    (0, allow_js_1.Allow)('draft.read'),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Who is asked to see to an event' }),
    (0, swagger_1.ApiOkResponse)({ type: desk_dto_js_1.AssignedDto }),
    __param(0, (0, common_1.Param)('id')),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String]),
    __metadata("design:returntype", Promise)
], AssignmentsController.prototype, "of", null);
__decorate([
    (0, common_1.Put)(),
    (0, allow_js_1.Allow)('event.submit'),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Ask somebody to see to an event, in place of whoever was asked before' }),
    (0, swagger_1.ApiOkResponse)({ type: desk_dto_js_1.AssignedDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Body)()),
    __param(2, (0, viewer_js_1.Author)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, desk_dto_js_1.NewAssignmentDto, Object]),
    __metadata("design:returntype", Promise)
], AssignmentsController.prototype, "ask", null);
__decorate([
    (0, common_1.Delete)(),
    (0, allow_js_1.Allow)('event.submit'),
    (0, common_1.HttpCode)(204),
    (0, swagger_1.ApiOperation)({ summary: 'Ask nobody any more; also where nobody was' }),
    (0, swagger_1.ApiNoContentResponse)({ description: 'Nobody is asked' }),
    __param(0, (0, common_1.Param)('id')),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String]),
    __metadata("design:returntype", Promise)
], AssignmentsController.prototype, "drop", null);
exports.AssignmentsController = AssignmentsController = __decorate([
    (0, swagger_1.ApiTags)('desk'),
    (0, common_1.Controller)('events/:id/assignment'),
    __metadata("design:paramtypes", [assignments_service_js_1.Assignments])
], AssignmentsController);
//# sourceMappingURL=assignments.controller.js.map