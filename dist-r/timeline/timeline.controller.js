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
exports.TimelineController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const json_js_1 = require("../common/json.js");
const perspective_js_1 = require("../common/perspective.js");
const event_filter_dto_js_1 = require("../events/event-filter.dto.js");
const span_queries_js_1 = require("./span.queries.js");
const span_dto_js_1 = require("./span.dto.js");
const tile_query_dto_js_1 = require("./tile-query.dto.js");
const tile_dto_js_1 = require("./tile.dto.js");
const tile_queries_js_1 = require("./tile.queries.js");
const timeline_query_dto_js_1 = require("./timeline-query.dto.js");
const timeline_dto_js_1 = require("./timeline.dto.js");
const timeline_queries_js_1 = require("./timeline.queries.js");
let TimelineController = class TimelineController {
    constructor(queries, tiles, spans) {
        this.queries = queries;
        this.tiles = tiles;
        this.spans = spans;
    }
    window(query, perspective) {
        return this.queries.window(query, perspective);
    }
    tile(query, perspective) {
        return this.tiles.tile(query, perspective);
    }
    span(query, perspective) {
        return this.spans.span(query, perspective);
    }
};
exports.TimelineController = TimelineController;
__decorate([
    (0, common_1.Get)(),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'The most telling items of a window, and the density of everything in it' }),
    (0, swagger_1.ApiOkResponse)({ type: timeline_dto_js_1.TimelineDto }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [timeline_query_dto_js_1.TimelineQueryDto, Object]),
    __metadata("design:returntype", Promise)
], TimelineController.prototype, "window", null);
__decorate([
    (0, common_1.Get)('tile'),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({
        summary: 'What is shown of a fixed stretch of time at a step of the zoom, and the density of everything in it',
    }),
    (0, swagger_1.ApiOkResponse)({ type: tile_dto_js_1.TileDto }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [tile_query_dto_js_1.TileQueryDto, Object]),
    __metadata("design:returntype", Promise)
], TimelineController.prototype, "tile", null);
__decorate([
    (0, common_1.Get)('span'),
    (0, swagger_1.ApiOperation)({ summary: 'From when to when the events of a view reach, and how many there are' }),
    (0, swagger_1.ApiOkResponse)({ type: span_dto_js_1.TimelineSpanDto }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [event_filter_dto_js_1.EventFilterDto, Object]),
    __metadata("design:returntype", Promise)
], TimelineController.prototype, "span", null);
exports.TimelineController = TimelineController = __decorate([
    (0, swagger_1.ApiTags)('timeline'),
    (0, allow_js_1.ForReaders)(),
    (0, common_1.Controller)('timeline'),
    __metadata("design:paramtypes", [timeline_queries_js_1.TimelineQueries, tile_queries_js_1.TileQueries, span_queries_js_1.SpanQueries])
], TimelineController);
//# sourceMappingURL=timeline.controller.js.map