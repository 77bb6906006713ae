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
exports.NarrativesController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const perspective_js_1 = require("../common/perspective.js");
const narratives_dto_js_1 = require("./narratives.dto.js");
const narratives_queries_js_1 = require("./narratives.queries.js");
let NarrativesController = class NarrativesController {
    constructor(queries) {
        this.queries = queries;
    }
    page(query, perspective) {
        return this.queries.page(query, perspective);
    }
};
exports.NarrativesController = NarrativesController;
__decorate([
    (0, common_1.Get)(),
    (0, swagger_1.ApiOperation)({ summary: 'What one side tells of the events beside what another tells; gaps included' }),
    (0, swagger_1.ApiOkResponse)({ type: narratives_dto_js_1.NarrativesDto }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [narratives_dto_js_1.NarrativeQueryDto, Object]),
    __metadata("design:returntype", Promise)
], NarrativesController.prototype, "page", null);
exports.NarrativesController = NarrativesController = __decorate([
    (0, swagger_1.ApiTags)('narratives'),
    (0, allow_js_1.ForReaders)(),
    (0, common_1.Controller)('narratives'),
    __metadata("design:paramtypes", [narratives_queries_js_1.NarrativesQueries])
], NarrativesController);
//# sourceMappingURL=narratives.controller.js.map