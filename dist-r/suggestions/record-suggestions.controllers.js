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
exports.RECORD_SUGGESTION_CONTROLLERS = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const repeatable_js_1 = require("../common/idempotency/repeatable.js");
const if_match_js_1 = require("../common/if-match.js");
const validation_pipe_js_1 = require("../common/validation.pipe.js");
const viewer_js_1 = require("../common/viewer.js");
const record_kinds_js_1 = require("./record-kinds.js");
const record_suggestion_dto_js_1 = require("./record-suggestion.dto.js");
const record_suggestions_queries_js_1 = require("./record-suggestions.queries.js");
const record_suggestions_service_js_1 = require("./record-suggestions.service.js");
const suggestion_dto_js_1 = require("./suggestion.dto.js");
/** The controllers of suggestions of all kinds of records. */
exports.RECORD_SUGGESTION_CONTROLLERS = record_kinds_js_1.RECORD_KINDS.map((kind) => controllerOf(kind));
function controllerOf({ entity, list, one, New }) {
    let RecordSuggestionsController = class RecordSuggestionsController {
        constructor(suggestions, queries) {
            this.suggestions = suggestions;
            this.queries = queries;
        }
        list(id) {
            return this.queries.of(entity, id);
        }
        one(id, suggestion) {
            return this.queries.one(entity, id, suggestion);
        }
        async suggest(id, body, viewer, repeat) {
            await this.suggestions.suggest({ entity, id, viewer }, body, repeat);
            return this.queries.of(entity, id);
        }
        async accept(id, suggestion, ifMatch, { comment = null }, viewer, repeat) {
            await this.suggestions.accept({ entity, id, viewer, ifMatch }, suggestion, comment, repeat);
            return this.queries.one(entity, id, suggestion);
        }
        async reject(id, suggestion, { comment = null }, viewer, repeat) {
            await this.suggestions.reject({ entity, id, viewer }, suggestion, comment, repeat);
            return this.queries.one(entity, id, suggestion);
        }
    };
    __decorate([
        (0, common_1.Get)(),
        (0, allow_js_1.Allow)('draft.read'),
        (0, swagger_1.ApiOperation)({ summary: `Corrections suggested of ${one}, oldest first` }),
        (0, swagger_1.ApiOkResponse)({ type: record_suggestion_dto_js_1.RecordSuggestionsDto }),
        __param(0, (0, common_1.Param)('id')),
        __metadata("design:type", Function),
        __metadata("design:paramtypes", [String]),
        __metadata("design:returntype", Promise)
    ], RecordSuggestionsController.prototype, "list", null);
    __decorate([
        (0, common_1.Get)(':suggestion'),
        (0, allow_js_1.Allow)('draft.read'),
        (0, swagger_1.ApiOperation)({ summary: `What a suggested correction of ${one} would change` }),
        (0, swagger_1.ApiOkResponse)({ type: record_suggestion_dto_js_1.RecordSuggestionDto }),
        __param(0, (0, common_1.Param)('id')),
        __param(1, (0, common_1.Param)('suggestion')),
        __metadata("design:type", Function),
        __metadata("design:paramtypes", [String, String]),
        __metadata("design:returntype", Promise)
    ], RecordSuggestionsController.prototype, "one", null);
    __decorate([
        (0, common_1.Post)(),
        (0, allow_js_1.Allow)('suggestion.write'),
        (0, repeatable_js_1.TakesIdempotencyKey)(),
        (0, swagger_1.ApiOperation)({ summary: `Suggest a correction of ${one}; answers all suggestions of it` }),
        (0, swagger_1.ApiBody)({ type: New }),
        (0, swagger_1.ApiCreatedResponse)({ type: record_suggestion_dto_js_1.RecordSuggestionsDto }),
        __param(0, (0, common_1.Param)('id')),
        __param(1, (0, common_1.Body)((0, validation_pipe_js_1.checkedAs)(New))),
        __param(2, (0, viewer_js_1.Author)()),
        __param(3, (0, repeatable_js_1.Repeat)()),
        __metadata("design:type", Function),
        __metadata("design:paramtypes", [String, Object, Object, Object]),
        __metadata("design:returntype", Promise)
    ], RecordSuggestionsController.prototype, "suggest", null);
    __decorate([
        (0, common_1.Post)(':suggestion/accept'),
        (0, allow_js_1.Allow)('event.review'),
        (0, repeatable_js_1.TakesIdempotencyKey)(),
        (0, if_match_js_1.NeedsIfMatch)(),
        (0, common_1.HttpCode)(200),
        (0, swagger_1.ApiOperation)({ summary: `Make a suggested correction of ${one}; 409 where its fields have been changed since` }),
        (0, swagger_1.ApiOkResponse)({ type: record_suggestion_dto_js_1.RecordSuggestionDto }),
        __param(0, (0, common_1.Param)('id')),
        __param(1, (0, common_1.Param)('suggestion')),
        __param(2, (0, common_1.Headers)('if-match')),
        __param(3, (0, common_1.Body)()),
        __param(4, (0, viewer_js_1.Author)()),
        __param(5, (0, repeatable_js_1.Repeat)()),
        __metadata("design:type", Function),
        __metadata("design:paramtypes", [String, String, Object, suggestion_dto_js_1.SuggestionAnswerDto, Object, Object]),
        __metadata("design:returntype", Promise)
    ], RecordSuggestionsController.prototype, "accept", null);
    __decorate([
        (0, common_1.Post)(':suggestion/reject'),
        (0, allow_js_1.Allow)('event.review'),
        (0, repeatable_js_1.TakesIdempotencyKey)(),
        (0, common_1.HttpCode)(200),
        (0, swagger_1.ApiOperation)({ summary: `Turn a suggested correction of ${one} down` }),
        (0, swagger_1.ApiOkResponse)({ type: record_suggestion_dto_js_1.RecordSuggestionDto }),
        __param(0, (0, common_1.Param)('id')),
        __param(1, (0, common_1.Param)('suggestion')),
        __param(2, (0, common_1.Body)()),
        __param(3, (0, viewer_js_1.Author)()),
        __param(4, (0, repeatable_js_1.Repeat)()),
        __metadata("design:type", Function),
        __metadata("design:paramtypes", [String, String, suggestion_dto_js_1.SuggestionAnswerDto, Object, Object]),
        __metadata("design:returntype", Promise)
    ], RecordSuggestionsController.prototype, "reject", null);
    RecordSuggestionsController = __decorate([
        (0, swagger_1.ApiTags)('editorial'),
        (0, common_1.Controller)(`${list}/:id/suggestions`),
        __metadata("design:paramtypes", [record_suggestions_service_js_1.RecordSuggestions, record_suggestions_queries_js_1.RecordSuggestionsQueries])
    ], RecordSuggestionsController);
    // The API's description names operations after their controllers.
    const name = `${list.charAt(0).toUpperCase()}${list.slice(1)}SuggestionsController`;
    Object.defineProperty(RecordSuggestionsController, 'name', { value: name });
    return RecordSuggestionsController;
}
//# sourceMappingURL=record-suggestions.controllers.js.map