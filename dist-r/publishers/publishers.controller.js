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
exports.PublishersController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const found_one_js_1 = require("../common/found-one.js");
const identifier_js_1 = require("../common/identifier.js");
const json_js_1 = require("../common/json.js");
const known_on_dto_js_1 = require("../common/known-on.dto.js");
const perspective_js_1 = require("../common/perspective.js");
const publishers_dto_js_1 = require("./publishers.dto.js");
const publishers_queries_js_1 = require("./publishers.queries.js");
let PublishersController = class PublishersController {
    constructor(queries) {
        this.queries = queries;
    }
    list(query, perspective) {
        return this.queries.page(query, perspective);
    }
    async one(id, _, perspective, reply) {
        const publisher = await this.queries.one((0, identifier_js_1.uuidOrSlug)(id), perspective);
        if (!publisher)
            throw (0, identifier_js_1.notFound)('publisher', id);
        return (0, found_one_js_1.answerOne)(reply, 'publishers', publisher);
    }
};
exports.PublishersController = PublishersController;
__decorate([
    (0, common_1.Get)(),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Whoever brings documents out, by name; found in any spelling' }),
    (0, swagger_1.ApiOkResponse)({ type: publishers_dto_js_1.PublisherPageDto }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsOf)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [publishers_dto_js_1.PublisherQueryDto, Object]),
    __metadata("design:returntype", Promise)
], PublishersController.prototype, "list", null);
__decorate([
    (0, common_1.Get)(':id'),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'One publisher' }),
    (0, swagger_1.ApiOkResponse)({ type: publishers_dto_js_1.PublisherDto }),
    (0, found_one_js_1.LeadsOn)(),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, perspective_js_1.AsOf)()),
    __param(3, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, known_on_dto_js_1.AsOfDto, Object, Object]),
    __metadata("design:returntype", Promise)
], PublishersController.prototype, "one", null);
exports.PublishersController = PublishersController = __decorate([
    (0, swagger_1.ApiTags)('publishers'),
    (0, allow_js_1.ForReaders)(),
    (0, common_1.Controller)('publishers'),
    __metadata("design:paramtypes", [publishers_queries_js_1.PublishersQueries])
], PublishersController);
//# sourceMappingURL=publishers.controller.js.map