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
exports.PositionsController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const perspective_js_1 = require("../common/perspective.js");
const positions_dto_js_1 = require("./positions.dto.js");
const positions_queries_js_1 = require("./positions.queries.js");
let PositionsController = class PositionsController {
    constructor(queries) {
        this.queries = queries;
    }
    on(query, perspective) {
        return this.queries.on(query, perspective);
    }
};
exports.PositionsController = PositionsController;
__decorate([
    (0, common_1.Get)(),
    (0, swagger_1.ApiOperation)({ summary: 'What each side has stated on an issue over time, and where an editor marked a move' }),
    (0, swagger_1.ApiOkResponse)({ type: positions_dto_js_1.PositionsDto }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [positions_dto_js_1.PositionQueryDto, Object]),
    __metadata("design:returntype", Promise)
], PositionsController.prototype, "on", null);
exports.PositionsController = PositionsController = __decorate([
    (0, swagger_1.ApiTags)('positions'),
    (0, allow_js_1.ForReaders)(),
    (0, common_1.Controller)('positions'),
    __metadata("design:paramtypes", [positions_queries_js_1.PositionsQueries])
], PositionsController);
//# sourceMappingURL=positions.controller.js.map