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
exports.EditorialController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const known_on_dto_js_1 = require("../../common/known-on.dto.js");
const perspective_js_1 = require("../../common/perspective.js");
const allow_js_1 = require("../../common/allow.js");
const repeatable_js_1 = require("../../common/idempotency/repeatable.js");
const if_match_js_1 = require("../../common/if-match.js");
const json_js_1 = require("../../common/json.js");
const viewer_js_1 = require("../../common/viewer.js");
const event_detail_dto_js_1 = require("../event-detail.dto.js");
const answered_js_1 = require("../writing/answered.js");
const editorial_dto_js_1 = require("./editorial.dto.js");
const refuses_js_1 = require("../../common/refuses.js");
const editorial_queries_js_1 = require("./editorial.queries.js");
const editorial_service_js_1 = require("./editorial.service.js");
const events_together_dto_js_1 = require("./events-together.dto.js");
const events_together_service_js_1 = require("./events-together.service.js");
const review_queue_queries_js_1 = require("./review-queue.queries.js");
const reviewed_change_dto_js_1 = require("./reviewed-change.dto.js");
const reviewed_changes_queries_js_1 = require("./reviewed-changes.queries.js");
let EditorialController = class EditorialController {
    constructor(editorial, together, queries, queue, changes) {
        this.editorial = editorial;
        this.together = together;
        this.queries = queries;
        this.queue = queue;
        this.changes = changes;
    }
    async review(id, ifMatch, body, viewer, repeat, reply) {
        return (0, answered_js_1.answered)(reply, await this.editorial.review({ id, viewer, reason: null, ifMatch }, body, repeat));
    }
    async changeTogether(body, viewer) {
        return { changed: await this.together.change(body, viewer) };
    }
    comments(id) {
        return this.queries.comments(id);
    }
    async comment(id, { comment }, viewer, repeat) {
        await this.editorial.comment({ id, viewer, reason: null, ifMatch: null }, comment, repeat);
        return this.queries.comments(id);
    }
    change(id, _, { language }) {
        return this.changes.ofEvent(id, language);
    }
    waiting(query, { language }) {
        return this.queue.waiting(query, language);
    }
    suggested({ userId }, query, { language }) {
        return this.queue.suggestedBy(userId, query, language);
    }
};
exports.EditorialController = EditorialController;
__decorate([
    (0, common_1.Post)('events/:id/review'),
    (0, allow_js_1.Allow)('event.submit'),
    (0, if_match_js_1.NeedsIfMatch)(),
    (0, repeatable_js_1.TakesIdempotencyKey)(),
    (0, common_1.HttpCode)(200),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Hand an event in, publish it, send it back or retract it' }),
    (0, swagger_1.ApiOkResponse)({ type: event_detail_dto_js_1.EventDetailDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Headers)('if-match')),
    __param(2, (0, common_1.Body)()),
    __param(3, (0, viewer_js_1.Author)()),
    __param(4, (0, repeatable_js_1.Repeat)()),
    __param(5, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object, editorial_dto_js_1.ReviewDto, Object, Object, Object]),
    __metadata("design:returntype", Promise)
], EditorialController.prototype, "review", null);
__decorate([
    (0, common_1.Post)('events/together'),
    (0, allow_js_1.Allow)('event.submit'),
    (0, refuses_js_1.Refuses)('conflict'),
    (0, common_1.HttpCode)(200),
    (0, swagger_1.ApiOperation)({
        summary: 'Hand in, publish or retract several events, or say what they are about: all of them or none',
        description: 'What keeps one of them from it is told under `/ids/<n>`. Each has a version of its own in its history.',
    }),
    (0, swagger_1.ApiOkResponse)({ type: events_together_dto_js_1.ChangedTogetherDto }),
    __param(0, (0, common_1.Body)()),
    __param(1, (0, viewer_js_1.Author)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [events_together_dto_js_1.EventsTogetherDto, Object]),
    __metadata("design:returntype", Promise)
], EditorialController.prototype, "changeTogether", null);
__decorate([
    (0, common_1.Get)('events/:id/comments'),
    (0, allow_js_1.Allow)('draft.read'),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'What those who work on an event say of it, oldest first' }),
    (0, swagger_1.ApiOkResponse)({ type: editorial_dto_js_1.CommentsDto }),
    __param(0, (0, common_1.Param)('id')),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String]),
    __metadata("design:returntype", Promise)
], EditorialController.prototype, "comments", null);
__decorate([
    (0, common_1.Post)('events/:id/comments'),
    (0, allow_js_1.Allow)('event.submit'),
    (0, repeatable_js_1.TakesIdempotencyKey)(),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Say something of an event to those who work on it; answers all that is said' }),
    (0, swagger_1.ApiCreatedResponse)({ type: editorial_dto_js_1.CommentsDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Body)()),
    __param(2, (0, viewer_js_1.Author)()),
    __param(3, (0, repeatable_js_1.Repeat)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, editorial_dto_js_1.NewCommentDto, Object, Object]),
    __metadata("design:returntype", Promise)
], EditorialController.prototype, "comment", null);
__decorate([
    (0, common_1.Get)('events/:id/review'),
    (0, allow_js_1.Allow)('draft.read'),
    (0, swagger_1.ApiOperation)({ summary: 'What an event says that readers have not seen: the difference and its evidence' }),
    (0, swagger_1.ApiOkResponse)({ type: reviewed_change_dto_js_1.ReviewedChangeDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, known_on_dto_js_1.LanguageDto, Object]),
    __metadata("design:returntype", Promise)
], EditorialController.prototype, "change", null);
__decorate([
    (0, common_1.Get)('review'),
    (0, allow_js_1.Allow)('draft.read'),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Events and suggestions that wait to be reviewed, the longest waiting first' }),
    (0, swagger_1.ApiOkResponse)({ type: editorial_dto_js_1.ReviewQueueDto }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [editorial_dto_js_1.ReviewQueryDto, Object]),
    __metadata("design:returntype", Promise)
], EditorialController.prototype, "waiting", null);
__decorate([
    (0, common_1.Get)('suggestions'),
    (0, allow_js_1.Allow)('suggestion.write'),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Corrections that one has suggested and what became of them, newest first' }),
    (0, swagger_1.ApiOkResponse)({ type: editorial_dto_js_1.OwnSuggestionPageDto }),
    __param(0, (0, viewer_js_1.Author)()),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, editorial_dto_js_1.ReviewQueryDto, Object]),
    __metadata("design:returntype", Promise)
], EditorialController.prototype, "suggested", null);
exports.EditorialController = EditorialController = __decorate([
    (0, swagger_1.ApiTags)('editorial'),
    (0, common_1.Controller)(),
    __metadata("design:paramtypes", [editorial_service_js_1.Editorial, events_together_service_js_1.EventsTogether, editorial_queries_js_1.EditorialQueries, review_queue_queries_js_1.ReviewQueueQueries, reviewed_changes_queries_js_1.ReviewedChangesQueries])
], EditorialController);
//# sourceMappingURL=editorial.controller.js.map