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
exports.PART_CONTROLLERS = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../../common/allow.js");
const repeatable_js_1 = require("../../common/idempotency/repeatable.js");
const if_match_js_1 = require("../../common/if-match.js");
const json_js_1 = require("../../common/json.js");
const validation_pipe_js_1 = require("../../common/validation.pipe.js");
const viewer_js_1 = require("../../common/viewer.js");
const event_detail_dto_js_1 = require("../event-detail.dto.js");
const answered_js_1 = require("./answered.js");
const event_parts_service_js_1 = require("./event-parts.service.js");
const part_kinds_js_1 = require("./part-kinds.js");
const reason_dto_js_1 = require("../../common/reason.dto.js");
/** The controllers of all kinds of parts. */
exports.PART_CONTROLLERS = part_kinds_js_1.PART_KINDS.map((kind) => controllerOf(kind));
/** POST and DELETE of parts of one kind, and PATCH where they can be changed. */
function controllerOf(kind) {
    const { list, summaries } = kind;
    let PartController = class PartController {
        constructor(parts) {
            this.parts = parts;
        }
        async add(id, ifMatch, body, viewer, repeat, reply) {
            const { reason = null, ...part } = body;
            const write = { id, viewer, reason, ifMatch: ifMatch ?? null };
            const next = this.parts.add(write, repeat, (document, manager) => kind.add(document, part, manager));
            return (0, answered_js_1.answered)(reply, await next);
        }
        async remove(id, part, ifMatch, { reason = null }, viewer, reply) {
            const write = { id, viewer, reason, ifMatch };
            return (0, answered_js_1.answered)(reply, await this.parts.change(write, (document) => (0, part_kinds_js_1.withoutPart)(document, list, part)));
        }
    };
    __decorate([
        (0, common_1.Post)(),
        (0, allow_js_1.Allow)('event.write'),
        (0, if_match_js_1.HeedsIfMatch)(),
        (0, repeatable_js_1.TakesIdempotencyKey)(),
        (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
        (0, swagger_1.ApiOperation)({ summary: summaries.add }),
        (0, swagger_1.ApiBody)({ type: kind.Added }),
        (0, swagger_1.ApiCreatedResponse)({ type: event_detail_dto_js_1.EventDetailDto }),
        __param(0, (0, common_1.Param)('id')),
        __param(1, (0, common_1.Headers)('if-match')),
        __param(2, (0, common_1.Body)((0, validation_pipe_js_1.checkedAs)(kind.Added))),
        __param(3, (0, viewer_js_1.Author)()),
        __param(4, (0, repeatable_js_1.Repeat)()),
        __param(5, (0, common_1.Res)({ passthrough: true })),
        __metadata("design:type", Function),
        __metadata("design:paramtypes", [String, Object, Object, Object, Object, Object]),
        __metadata("design:returntype", Promise)
    ], PartController.prototype, "add", null);
    __decorate([
        (0, common_1.Delete)(':part'),
        (0, allow_js_1.Allow)('event.write'),
        (0, if_match_js_1.NeedsIfMatch)(),
        (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
        (0, swagger_1.ApiOperation)({ summary: summaries.remove }),
        (0, swagger_1.ApiOkResponse)({ type: event_detail_dto_js_1.EventDetailDto }),
        __param(0, (0, common_1.Param)('id')),
        __param(1, (0, common_1.Param)('part')),
        __param(2, (0, common_1.Headers)('if-match')),
        __param(3, (0, common_1.Query)()),
        __param(4, (0, viewer_js_1.Author)()),
        __param(5, (0, common_1.Res)({ passthrough: true })),
        __metadata("design:type", Function),
        __metadata("design:paramtypes", [String, String, Object, reason_dto_js_1.ReasonDto, Object, Object]),
        __metadata("design:returntype", Promise)
    ], PartController.prototype, "remove", null);
    PartController = __decorate([
        (0, swagger_1.ApiTags)('events'),
        (0, common_1.Controller)(`events/:id/${list}`),
        __metadata("design:paramtypes", [event_parts_service_js_1.EventParts])
    ], PartController);
    if (!kind.change)
        return named(PartController, list);
    const { change } = kind;
    let ChangeablePartController = class ChangeablePartController extends PartController {
        async change(id, part, ifMatch, body, viewer, reply) {
            const { reason = null, ...changes } = body;
            const to = change.to(part);
            const next = this.parts.change({ id, viewer, reason, ifMatch }, (document, manager) => to(document, changes, manager));
            return (0, answered_js_1.answered)(reply, await next);
        }
    };
    __decorate([
        (0, common_1.Patch)(':part'),
        (0, allow_js_1.Allow)('event.write'),
        (0, if_match_js_1.NeedsIfMatch)(),
        (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
        (0, swagger_1.ApiOperation)({ summary: change.summary }),
        (0, swagger_1.ApiBody)({ type: change.Changed }),
        (0, swagger_1.ApiOkResponse)({ type: event_detail_dto_js_1.EventDetailDto }),
        __param(0, (0, common_1.Param)('id')),
        __param(1, (0, common_1.Param)('part')),
        __param(2, (0, common_1.Headers)('if-match')),
        __param(3, (0, common_1.Body)((0, validation_pipe_js_1.checkedAs)(change.Changed))),
        __param(4, (0, viewer_js_1.Author)()),
        __param(5, (0, common_1.Res)({ passthrough: true })),
        __metadata("design:type", Function),
        __metadata("design:paramtypes", [String, String, Object, Object, Object, Object]),
        __metadata("design:returntype", Promise)
    ], ChangeablePartController.prototype, "change", null);
    ChangeablePartController = __decorate([
        (0, swagger_1.ApiTags)('events'),
        (0, common_1.Controller)(`events/:id/${list}`)
    ], ChangeablePartController);
    return named(ChangeablePartController, list);
}
/** The API's description names operations after their controllers. */
function named(controller, list) {
    Object.defineProperty(controller, 'name', { value: `${list.charAt(0).toUpperCase()}${list.slice(1)}Controller` });
    return controller;
}
//# sourceMappingURL=event-parts.controller.js.map