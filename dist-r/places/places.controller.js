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
exports.PlacesController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const perspective_js_1 = require("../common/perspective.js");
const event_filter_dto_js_1 = require("../events/event-filter.dto.js");
const places_dto_js_1 = require("./places.dto.js");
const places_queries_js_1 = require("./places.queries.js");
let PlacesController = class PlacesController {
    constructor(queries) {
        this.queries = queries;
    }
    places(filter, perspective) {
        return this.queries.of(filter, perspective);
    }
};
exports.PlacesController = PlacesController;
__decorate([
    (0, common_1.Get)(),
    (0, swagger_1.ApiOperation)({
        summary: 'Where events were, how many at each place, and in which order talks went from one to another',
    }),
    (0, swagger_1.ApiOkResponse)({ type: places_dto_js_1.PlacesDto }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [event_filter_dto_js_1.EventFilterDto, Object]),
    __metadata("design:returntype", Promise)
], PlacesController.prototype, "places", null);
exports.PlacesController = PlacesController = __decorate([
    (0, swagger_1.ApiTags)('places'),
    (0, allow_js_1.ForReaders)(),
    (0, common_1.Controller)('places'),
    __metadata("design:paramtypes", [places_queries_js_1.PlacesQueries])
], PlacesController);
//# sourceMappingURL=places.controller.js.map