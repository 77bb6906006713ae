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
Object.defineProperty(exports, "__esModule", { value: true });
exports.NewDossierSuggestionDto = exports.NewPublisherSuggestionDto = exports.NewSourceSuggestionDto = exports.NewActorSuggestionDto = exports.DossierChangesDto = exports.PublisherChangesDto = exports.SourceChangesDto = exports.ActorChangesDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const actor_input_dto_js_1 = require("../actors/actor-input.dto.js");
const dossier_input_dto_js_1 = require("../dossiers/dossier-input.dto.js");
const publisher_input_dto_js_1 = require("../publishers/publisher-input.dto.js");
const source_input_dto_js_1 = require("../sources/source-input.dto.js");
const suggestion_dto_js_1 = require("./suggestion.dto.js");
/** What is to change, as in a PATCH of the actor. */
class ActorChangesDto extends (0, swagger_1.OmitType)(actor_input_dto_js_1.ActorPatchDto, ['reason']) {
}
exports.ActorChangesDto = ActorChangesDto;
/** What is to change, as in a PATCH of the document. */
class SourceChangesDto extends (0, swagger_1.OmitType)(source_input_dto_js_1.SourcePatchDto, ['reason']) {
}
exports.SourceChangesDto = SourceChangesDto;
/** What is to change, as in a PATCH of the publisher. */
class PublisherChangesDto extends (0, swagger_1.OmitType)(publisher_input_dto_js_1.PublisherPatchDto, ['reason']) {
}
exports.PublisherChangesDto = PublisherChangesDto;
/** What is to change, as in a PATCH of the dossier. */
class DossierChangesDto extends (0, swagger_1.OmitType)(dossier_input_dto_js_1.DossierPatchDto, ['reason']) {
}
exports.DossierChangesDto = DossierChangesDto;
/** A correction of an actor for those to make who may. */
class NewActorSuggestionDto extends suggestion_dto_js_1.SuggestingDto {
}
exports.NewActorSuggestionDto = NewActorSuggestionDto;
__decorate([
    (0, class_validator_1.IsDefined)(),
    (0, class_validator_1.IsObject)(),
    (0, class_validator_1.ValidateNested)(),
    (0, class_transformer_1.Type)(() => ActorChangesDto),
    __metadata("design:type", ActorChangesDto)
], NewActorSuggestionDto.prototype, "changes", void 0);
/** A correction of a document for those to make who may. */
class NewSourceSuggestionDto extends suggestion_dto_js_1.SuggestingDto {
}
exports.NewSourceSuggestionDto = NewSourceSuggestionDto;
__decorate([
    (0, class_validator_1.IsDefined)(),
    (0, class_validator_1.IsObject)(),
    (0, class_validator_1.ValidateNested)(),
    (0, class_transformer_1.Type)(() => SourceChangesDto),
    __metadata("design:type", SourceChangesDto)
], NewSourceSuggestionDto.prototype, "changes", void 0);
/** A correction of a publisher for those to make who may. */
class NewPublisherSuggestionDto extends suggestion_dto_js_1.SuggestingDto {
}
exports.NewPublisherSuggestionDto = NewPublisherSuggestionDto;
__decorate([
    (0, class_validator_1.IsDefined)(),
    (0, class_validator_1.IsObject)(),
    (0, class_validator_1.ValidateNested)(),
    (0, class_transformer_1.Type)(() => PublisherChangesDto),
    __metadata("design:type", PublisherChangesDto)
], NewPublisherSuggestionDto.prototype, "changes", void 0);
/** A correction of a dossier for those to make who may. */
class NewDossierSuggestionDto extends suggestion_dto_js_1.SuggestingDto {
}
exports.NewDossierSuggestionDto = NewDossierSuggestionDto;
__decorate([
    (0, class_validator_1.IsDefined)(),
    (0, class_validator_1.IsObject)(),
    (0, class_validator_1.ValidateNested)(),
    (0, class_transformer_1.Type)(() => DossierChangesDto),
    __metadata("design:type", DossierChangesDto)
], NewDossierSuggestionDto.prototype, "changes", void 0);
//# sourceMappingURL=new-suggestions.dto.js.map