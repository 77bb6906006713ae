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
exports.UndertakingsController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const perspective_js_1 = require("../common/perspective.js");
const undertakings_query_dto_js_1 = require("./undertakings-query.dto.js");
const undertakings_dto_js_1 = require("./undertakings.dto.js");
const undertakings_queries_js_1 = require("./undertakings.queries.js");
let UndertakingsController = class UndertakingsController {
    constructor(queries) {
        this.queries = queries;
    }
    list(query, perspective) {
        return this.queries.page(query, perspective);
    }
};
exports.UndertakingsController = UndertakingsController;
__decorate([
    (0, common_1.Get)(),
    (0, swagger_1.ApiOperation)({ summary: 'Threats, deadlines, commitments and proposals, and what came of them' }),
    (0, swagger_1.ApiOkResponse)({ type: undertakings_dto_js_1.UndertakingPageDto }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [undertakings_query_dto_js_1.UndertakingQueryDto, Object]),
    __metadata("design:returntype", Promise)
], UndertakingsController.prototype, "list", null);
exports.UndertakingsController = UndertakingsController = __decorate([
    (0, swagger_1.ApiTags)('undertakings'),
    (0, allow_js_1.ForReaders)(),
    (0, common_1.Controller)('undertakings'),
    __metadata("design:paramtypes", [undertakings_queries_js_1.UndertakingsQueries])
], UndertakingsController);
//# sourceMappingURL=undertakings.controller.js.map