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
exports.NetworkController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const perspective_js_1 = require("../common/perspective.js");
const event_filter_dto_js_1 = require("../events/event-filter.dto.js");
const network_dto_js_1 = require("./network.dto.js");
const network_queries_js_1 = require("./network.queries.js");
let NetworkController = class NetworkController {
    constructor(queries) {
        this.queries = queries;
    }
    network(filter, perspective) {
        return this.queries.of(filter, perspective);
    }
};
exports.NetworkController = NetworkController;
__decorate([
    (0, common_1.Get)(),
    (0, swagger_1.ApiOperation)({
        summary: 'Who met whom, how often, and through whom: of talks, meetings and contacts that took place',
    }),
    (0, swagger_1.ApiOkResponse)({ type: network_dto_js_1.NetworkDto }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [event_filter_dto_js_1.EventFilterDto, Object]),
    __metadata("design:returntype", Promise)
], NetworkController.prototype, "network", null);
exports.NetworkController = NetworkController = __decorate([
    (0, swagger_1.ApiTags)('network'),
    (0, allow_js_1.ForReaders)(),
    (0, common_1.Controller)('network'),
    __metadata("design:paramtypes", [network_queries_js_1.NetworkQueries])
], NetworkController);
//# sourceMappingURL=network.controller.js.map