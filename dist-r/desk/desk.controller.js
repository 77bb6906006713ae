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
exports.DeskController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const json_js_1 = require("../common/json.js");
const known_on_dto_js_1 = require("../common/known-on.dto.js");
const perspective_js_1 = require("../common/perspective.js");
const viewer_js_1 = require("../common/viewer.js");
const desk_dto_js_1 = require("./desk.dto.js");
const desk_queries_js_1 = require("./desk.queries.js");
let DeskController = class DeskController {
    constructor(queries) {
        this.queries = queries;
    }
    desk({ userId }, _, { language }) {
        return this.queries.desk(userId, language);
    }
    waiting({ userId }) {
        return this.queries.waiting(userId);
    }
    seen({ userId }) {
        return this.queries.seen(userId);
    }
    people() {
        return this.queries.people();
    }
};
exports.DeskController = DeskController;
__decorate([
    (0, common_1.Get)('desk'),
    (0, allow_js_1.Allow)('event.write'),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({
        summary: 'What one works on: drafts, what was sent back, handed in and asked for, and what others said of it',
    }),
    (0, swagger_1.ApiOkResponse)({ type: desk_dto_js_1.DeskDto }),
    __param(0, (0, viewer_js_1.Author)()),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, known_on_dto_js_1.LanguageDto, Object]),
    __metadata("design:returntype", Promise)
], DeskController.prototype, "desk", null);
__decorate([
    (0, common_1.Get)('desk/waiting'),
    (0, allow_js_1.Allow)('event.write'),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'How much waits for one' }),
    (0, swagger_1.ApiOkResponse)({ type: desk_dto_js_1.DeskWaitingDto }),
    __param(0, (0, viewer_js_1.Author)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], DeskController.prototype, "waiting", null);
__decorate([
    (0, common_1.Post)('desk/seen'),
    (0, allow_js_1.Allow)('event.write'),
    (0, common_1.HttpCode)(204),
    (0, swagger_1.ApiOperation)({ summary: 'Take note of what was said: from now on nothing of it is new' }),
    (0, swagger_1.ApiNoContentResponse)({ description: 'Nothing is new' }),
    __param(0, (0, viewer_js_1.Author)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], DeskController.prototype, "seen", null);
__decorate([
    (0, common_1.Get)('people'),
    (0, allow_js_1.Allow)('draft.read'),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Who may write: to ask somebody, and to find what they began' }),
    (0, swagger_1.ApiOkResponse)({ type: desk_dto_js_1.PeopleDto }),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Promise)
], DeskController.prototype, "people", null);
exports.DeskController = DeskController = __decorate([
    (0, swagger_1.ApiTags)('desk'),
    (0, common_1.Controller)(),
    __metadata("design:paramtypes", [desk_queries_js_1.DeskQueries])
], DeskController);
//# sourceMappingURL=desk.controller.js.map