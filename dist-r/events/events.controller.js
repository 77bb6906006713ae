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
exports.EventsController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const if_match_js_1 = require("../common/if-match.js");
const identifier_js_1 = require("../common/identifier.js");
const json_js_1 = require("../common/json.js");
const known_on_dto_js_1 = require("../common/known-on.dto.js");
const perspective_js_1 = require("../common/perspective.js");
const event_addresses_queries_js_1 = require("./event-addresses.queries.js");
const event_detail_queries_js_1 = require("./event-detail.queries.js");
const event_detail_dto_js_1 = require("./event-detail.dto.js");
const event_filter_dto_js_1 = require("./event-filter.dto.js");
const event_list_queries_js_1 = require("./event-list.queries.js");
const event_summary_dto_js_1 = require("./event-summary.dto.js");
const neighbours_dto_js_1 = require("./neighbours.dto.js");
const neighbours_queries_js_1 = require("./neighbours.queries.js");
let EventsController = class EventsController {
    constructor(lists, details, beside, addresses) {
        this.lists = lists;
        this.details = details;
        this.beside = beside;
        this.addresses = addresses;
    }
    list(query, perspective) {
        return this.lists.page(query, perspective);
    }
    async one(id, _, perspective, reply) {
        const event = await this.details.one(await this.addresses.find(id, perspective.seesDrafts), perspective);
        if (!event)
            throw (0, identifier_js_1.notFound)('event', id);
        void reply.header('etag', (0, if_match_js_1.etag)(event.version));
        return event.json;
    }
    async chain(id, _, perspective) {
        const chain = await this.details.chain(await this.addresses.find(id, perspective.seesDrafts), perspective);
        if (chain === null)
            throw (0, identifier_js_1.notFound)('event', id);
        return chain;
    }
    async neighbours(id, query, perspective) {
        const found = await this.beside.of(await this.addresses.find(id, perspective.seesDrafts), query, perspective);
        if (found === null)
            throw (0, identifier_js_1.notFound)('event', id);
        return found;
    }
};
exports.EventsController = EventsController;
__decorate([
    (0, common_1.Get)(),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Events under a filter, a page at a time' }),
    (0, swagger_1.ApiOkResponse)({ type: event_summary_dto_js_1.EventPageDto }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [event_filter_dto_js_1.EventQueryDto, Object]),
    __metadata("design:returntype", Promise)
], EventsController.prototype, "list", null);
__decorate([
    (0, common_1.Get)(':id'),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'One event, whole' }),
    (0, swagger_1.ApiOkResponse)({ type: event_detail_dto_js_1.EventDetailDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, perspective_js_1.AsSeen)()),
    __param(3, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, known_on_dto_js_1.KnownOnDto, Object, Object]),
    __metadata("design:returntype", Promise)
], EventsController.prototype, "one", null);
__decorate([
    (0, common_1.Get)(':id/chain'),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'The thread that an event belongs to, oldest first' }),
    (0, swagger_1.ApiOkResponse)({ type: event_detail_dto_js_1.ChainDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, known_on_dto_js_1.KnownOnDto, Object]),
    __metadata("design:returntype", Promise)
], EventsController.prototype, "chain", null);
__decorate([
    (0, common_1.Get)(':id/neighbours'),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'The events before and after one in time, under a filter' }),
    (0, swagger_1.ApiOkResponse)({ type: neighbours_dto_js_1.NeighboursDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, event_filter_dto_js_1.EventFilterDto, Object]),
    __metadata("design:returntype", Promise)
], EventsController.prototype, "neighbours", null);
exports.EventsController = EventsController = __decorate([
    (0, swagger_1.ApiTags)('events'),
    (0, allow_js_1.ForReaders)(),
    (0, common_1.Controller)('events'),
    __metadata("design:paramtypes", [event_list_queries_js_1.EventListQueries, event_detail_queries_js_1.EventDetailQueries, neighbours_queries_js_1.NeighboursQueries, event_addresses_queries_js_1.EventAddresses])
], EventsController);
//# sourceMappingURL=events.controller.js.map