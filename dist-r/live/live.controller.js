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
exports.LiveController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const network_of_js_1 = require("../common/network-of.js");
const perspective_js_1 = require("../common/perspective.js");
const event_stream_js_1 = require("./event-stream.js");
const live_feed_service_js_1 = require("./live-feed.service.js");
const live_dto_js_1 = require("./live.dto.js");
let LiveController = class LiveController {
    constructor(feed) {
        this.feed = feed;
    }
    /**
     * Messages without a name are changes. `ready` says that everything up to here has been told, at first and every 15
     * seconds; `reset` that more has changed than can be told, so that everything is to be read again.
     */
    async stream(since, seesDrafts, { ip, viewer }, reply) {
        const stream = new event_stream_js_1.EventStream(seesDrafts, viewer ? null : (0, network_of_js_1.networkOf)(ip), viewer?.userId ?? null);
        stream.once('close', () => this.feed.leave(stream));
        await this.feed.join(stream, since);
        void reply
            .header('content-type', 'text/event-stream; charset=utf-8')
            .header('cache-control', 'no-store')
            // Proxies that gather an answer before they hand it on would hand on nothing.
            .header('x-accel-buffering', 'no')
            .send(stream);
    }
};
exports.LiveController = LiveController;
__decorate([
    (0, common_1.Get)(),
    (0, swagger_1.ApiOperation)({ summary: 'What changes, as it changes (Server-Sent Events); goes on after Last-Event-ID' }),
    (0, swagger_1.ApiHeader)({ name: 'Last-Event-ID', required: false, description: 'The id of the last message that was received' }),
    (0, swagger_1.ApiOkResponse)({
        description: 'The data of each message is a change',
        content: { 'text/event-stream': { schema: { $ref: (0, swagger_1.getSchemaPath)(live_dto_js_1.ChangeDto) } } },
    }),
    __param(0, (0, common_1.Headers)('last-event-id')),
    __param(1, (0, perspective_js_1.SeesDrafts)()),
    __param(2, (0, common_1.Req)()),
    __param(3, (0, common_1.Res)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Boolean, Object, Object]),
    __metadata("design:returntype", Promise)
], LiveController.prototype, "stream", null);
exports.LiveController = LiveController = __decorate([
    (0, swagger_1.ApiTags)('live'),
    (0, allow_js_1.ForReaders)(),
    (0, swagger_1.ApiExtraModels)(live_dto_js_1.ChangeDto),
    (0, common_1.Controller)('stream'),
    __metadata("design:paramtypes", [live_feed_service_js_1.LiveFeed])
], LiveController);
//# sourceMappingURL=live.controller.js.map