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
exports.KeptMappingsController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../../../common/allow.js");
const refuses_js_1 = require("../../../common/refuses.js");
const viewer_js_1 = require("../../../common/viewer.js");
const kept_mapping_dto_js_1 = require("./kept-mapping.dto.js");
const kept_mappings_service_js_1 = require("./kept-mappings.service.js");
let KeptMappingsController = class KeptMappingsController {
    constructor(mappings) {
        this.mappings = mappings;
    }
    async list(viewer) {
        return { items: await this.mappings.list(viewer) };
    }
    keep(body, viewer) {
        return this.mappings.keep(body, viewer);
    }
    async forget(id, viewer) {
        await this.mappings.forget(id, viewer);
    }
};
exports.KeptMappingsController = KeptMappingsController;
__decorate([
    (0, common_1.Get)(),
    (0, swagger_1.ApiOperation)({ summary: 'One’s own ways to read spreadsheets, by their names' }),
    (0, swagger_1.ApiOkResponse)({ type: kept_mapping_dto_js_1.KeptMappingsDto }),
    __param(0, (0, viewer_js_1.Author)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], KeptMappingsController.prototype, "list", null);
__decorate([
    (0, common_1.Post)(),
    (0, common_1.HttpCode)(200),
    (0, refuses_js_1.Refuses)('conflict'),
    (0, swagger_1.ApiOperation)({ summary: 'Keep a way to read spreadsheets by a name' }),
    (0, swagger_1.ApiOkResponse)({ type: kept_mapping_dto_js_1.KeptMappingDto }),
    __param(0, (0, common_1.Body)()),
    __param(1, (0, viewer_js_1.Author)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [kept_mapping_dto_js_1.NewMappingDto, Object]),
    __metadata("design:returntype", Promise)
], KeptMappingsController.prototype, "keep", null);
__decorate([
    (0, common_1.Delete)(':id'),
    (0, common_1.HttpCode)(204),
    (0, swagger_1.ApiOperation)({ summary: 'Forget a way to read spreadsheets' }),
    (0, swagger_1.ApiNoContentResponse)({ description: 'It is kept no more' }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, viewer_js_1.Author)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object]),
    __metadata("design:returntype", Promise)
], KeptMappingsController.prototype, "forget", null);
exports.KeptMappingsController = KeptMappingsController = __decorate([
    (0, swagger_1.ApiTags)('imports'),
    (0, allow_js_1.Allow)('import.write'),
    (0, common_1.Controller)('spreadsheet-mappings'),
    __metadata("design:paramtypes", [kept_mappings_service_js_1.KeptMappings])
], KeptMappingsController);
//# sourceMappingURL=kept-mappings.controller.js.map