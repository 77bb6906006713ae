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
exports.LedgerController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../../common/allow.js");
const repeatable_js_1 = require("../../common/idempotency/repeatable.js");
const if_match_js_1 = require("../../common/if-match.js");
const json_js_1 = require("../../common/json.js");
const viewer_js_1 = require("../../common/viewer.js");
const event_detail_dto_js_1 = require("../event-detail.dto.js");
const answered_js_1 = require("./answered.js");
const event_part_writing_dto_js_1 = require("./event-part-writing.dto.js");
const ledger_service_js_1 = require("./ledger.service.js");
let LedgerController = class LedgerController {
    constructor(ledger) {
        this.ledger = ledger;
    }
    async record(id, ifMatch, { reason = null, ...entry }, viewer, repeat, reply) {
        return (0, answered_js_1.answered)(reply, await this.ledger.record({ id, viewer, reason, ifMatch: ifMatch ?? null }, entry, repeat));
    }
};
exports.LedgerController = LedgerController;
__decorate([
    (0, common_1.Post)(),
    (0, allow_js_1.Allow)('ledger.write'),
    (0, if_match_js_1.HeedsIfMatch)(),
    (0, repeatable_js_1.TakesIdempotencyKey)(),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({
        summary: 'Record what became of an event; 409 with the legal moves where the lifecycle forbids it',
        description: 'The ledger only grows. The newest entry is the status; where it leaves open talks, a meeting or a deadline and ' +
            'names a window or a place, the event moves there. Where the event is published, the entry of whoever may not correct it is ' +
            'refused (`may_only_suggest`): suggest it as `statusChanges`. An entry that corrects another needs a `reason`.',
    }),
    (0, swagger_1.ApiCreatedResponse)({ type: event_detail_dto_js_1.EventDetailDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Headers)('if-match')),
    __param(2, (0, common_1.Body)()),
    __param(3, (0, viewer_js_1.Author)()),
    __param(4, (0, repeatable_js_1.Repeat)()),
    __param(5, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object, event_part_writing_dto_js_1.NewStatusChangeDto, Object, Object, Object]),
    __metadata("design:returntype", Promise)
], LedgerController.prototype, "record", null);
exports.LedgerController = LedgerController = __decorate([
    (0, swagger_1.ApiTags)('events'),
    (0, common_1.Controller)('events/:id/status-changes'),
    __metadata("design:paramtypes", [ledger_service_js_1.Ledger])
], LedgerController);
//# sourceMappingURL=ledger.controller.js.map