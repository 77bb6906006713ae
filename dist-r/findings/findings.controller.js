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
exports.FindingsController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const refuses_js_1 = require("../common/refuses.js");
const findings_request_dto_js_1 = require("./findings-request.dto.js");
const findings_dto_js_1 = require("./findings.dto.js");
const findings_service_js_1 = require("./findings.service.js");
let FindingsController = class FindingsController {
    constructor(findings) {
        this.findings = findings;
    }
    find(request) {
        return this.findings.find(request);
    }
};
exports.FindingsController = FindingsController;
__decorate([
    (0, common_1.Post)(),
    (0, allow_js_1.Allow)('event.write'),
    (0, common_1.HttpCode)(200),
    (0, refuses_js_1.Refuses)('not_found'),
    (0, swagger_1.ApiOperation)({ summary: 'What an article names, dates and quotes, and the events it seems to tell of' }),
    (0, swagger_1.ApiOkResponse)({ type: findings_dto_js_1.FindingsDto }),
    __param(0, (0, common_1.Body)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [findings_request_dto_js_1.FindingsRequestDto]),
    __metadata("design:returntype", Promise)
], FindingsController.prototype, "find", null);
exports.FindingsController = FindingsController = __decorate([
    (0, swagger_1.ApiTags)('findings'),
    (0, common_1.Controller)('findings'),
    __metadata("design:paramtypes", [findings_service_js_1.FindingsService])
], FindingsController);
//# sourceMappingURL=findings.controller.js.map