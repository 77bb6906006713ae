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
exports.SuggestionsController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const known_on_dto_js_1 = require("../../common/known-on.dto.js");
const perspective_js_1 = require("../../common/perspective.js");
const allow_js_1 = require("../../common/allow.js");
const repeatable_js_1 = require("../../common/idempotency/repeatable.js");
const if_match_js_1 = require("../../common/if-match.js");
const json_js_1 = require("../../common/json.js");
const viewer_js_1 = require("../../common/viewer.js");
const refuses_js_1 = require("../../common/refuses.js");
const event_detail_dto_js_1 = require("../event-detail.dto.js");
const answered_js_1 = require("../writing/answered.js");
const suggestion_dto_js_1 = require("../../suggestions/suggestion.dto.js");
const editorial_dto_js_1 = require("./editorial.dto.js");
const editorial_queries_js_1 = require("./editorial.queries.js");
const reviewed_change_dto_js_1 = require("./reviewed-change.dto.js");
const reviewed_changes_queries_js_1 = require("./reviewed-changes.queries.js");
const suggestions_service_js_1 = require("./suggestions.service.js");
let SuggestionsController = class SuggestionsController {
    constructor(suggestions, queries, changes) {
        this.suggestions = suggestions;
        this.queries = queries;
        this.changes = changes;
    }
    list(id) {
        return this.queries.suggestions(id);
    }
    one(id, suggestion, _, { language }) {
        return this.changes.ofSuggestion(id, suggestion, language);
    }
    async suggest(id, body, viewer, repeat) {
        await this.suggestions.suggest({ id, viewer, reason: null, ifMatch: null }, body, repeat);
        return this.queries.suggestions(id);
    }
    async accept(id, suggestion, ifMatch, { comment = null }, viewer, repeat, reply) {
        const write = { id, viewer, reason: null, ifMatch };
        return (0, answered_js_1.answered)(reply, await this.suggestions.accept(write, suggestion, comment, repeat));
    }
    async reject(id, suggestion, { comment = null }, viewer, repeat, reply) {
        const write = { id, viewer, reason: null, ifMatch: null };
        return (0, answered_js_1.answered)(reply, await this.suggestions.reject(write, suggestion, comment, repeat));
    }
};
exports.SuggestionsController = SuggestionsController;
__decorate([
    (0, common_1.Get)(),
    (0, allow_js_1.Allow)('draft.read'),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Corrections suggested of an event, oldest first' }),
    (0, swagger_1.ApiOkResponse)({ type: editorial_dto_js_1.SuggestionsDto }),
    __param(0, (0, common_1.Param)('id')),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String]),
    __metadata("design:returntype", Promise)
], SuggestionsController.prototype, "list", null);
__decorate([
    (0, common_1.Get)(':suggestion'),
    (0, allow_js_1.Allow)('draft.read'),
    (0, refuses_js_1.Refuses)('conflict'),
    (0, swagger_1.ApiOperation)({ summary: 'What a suggested correction would change, and its evidence' }),
    (0, swagger_1.ApiOkResponse)({ type: reviewed_change_dto_js_1.SuggestedChangeDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Param)('suggestion')),
    __param(2, (0, common_1.Query)()),
    __param(3, (0, perspective_js_1.AsSeen)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, String, known_on_dto_js_1.LanguageDto, Object]),
    __metadata("design:returntype", Promise)
], SuggestionsController.prototype, "one", null);
__decorate([
    (0, common_1.Post)(),
    (0, allow_js_1.Allow)('suggestion.write'),
    (0, repeatable_js_1.TakesIdempotencyKey)(),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Suggest a correction; answers all suggestions of the event' }),
    (0, swagger_1.ApiCreatedResponse)({ type: editorial_dto_js_1.SuggestionsDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Body)()),
    __param(2, (0, viewer_js_1.Author)()),
    __param(3, (0, repeatable_js_1.Repeat)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, editorial_dto_js_1.NewSuggestionDto, Object, Object]),
    __metadata("design:returntype", Promise)
], SuggestionsController.prototype, "suggest", null);
__decorate([
    (0, common_1.Post)(':suggestion/accept'),
    (0, allow_js_1.Allow)('event.review'),
    (0, repeatable_js_1.TakesIdempotencyKey)(),
    (0, if_match_js_1.NeedsIfMatch)(),
    (0, common_1.HttpCode)(200),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Make a suggested correction; 409 where its fields have been changed since' }),
    (0, swagger_1.ApiOkResponse)({ type: event_detail_dto_js_1.EventDetailDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Param)('suggestion')),
    __param(2, (0, common_1.Headers)('if-match')),
    __param(3, (0, common_1.Body)()),
    __param(4, (0, viewer_js_1.Author)()),
    __param(5, (0, repeatable_js_1.Repeat)()),
    __param(6, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, String, Object, suggestion_dto_js_1.SuggestionAnswerDto, Object, Object, Object]),
    __metadata("design:returntype", Promise)
], SuggestionsController.prototype, "accept", null);
__decorate([
    (0, common_1.Post)(':suggestion/reject'),
    (0, allow_js_1.Allow)('event.review'),
    (0, repeatable_js_1.TakesIdempotencyKey)(),
    (0, common_1.HttpCode)(200),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Turn a suggested correction down' }),
    (0, swagger_1.ApiOkResponse)({ type: event_detail_dto_js_1.EventDetailDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Param)('suggestion')),
    __param(2, (0, common_1.Body)()),
    __param(3, (0, viewer_js_1.Author)()),
    __param(4, (0, repeatable_js_1.Repeat)()),
    __param(5, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, String, suggestion_dto_js_1.SuggestionAnswerDto, Object, Object, Object]),
    __metadata("design:returntype", Promise)
], SuggestionsController.prototype, "reject", null);
exports.SuggestionsController = SuggestionsController = __decorate([
    (0, swagger_1.ApiTags)('editorial'),
    (0, common_1.Controller)('events/:id/suggestions'),
    __metadata("design:paramtypes", [suggestions_service_js_1.Suggestions, editorial_queries_js_1.EditorialQueries, reviewed_changes_queries_js_1.ReviewedChangesQueries])
], SuggestionsController);
//# sourceMappingURL=suggestions.controller.js.map