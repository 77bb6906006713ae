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
exports.VocabularyController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const vocabulary_dto_js_1 = require("./vocabulary.dto.js");
const vocabulary_js_1 = require("./vocabulary.js");
let VocabularyController = class VocabularyController {
    read() {
        return (0, vocabulary_js_1.vocabulary)();
    }
};
exports.VocabularyController = VocabularyController;
__decorate([
    (0, common_1.Get)(),
    (0, common_1.Header)('cache-control', 'public, max-age=3600'),
    (0, swagger_1.ApiOperation)({ summary: 'Every word, its names per language, and what may become of each kind' }),
    (0, swagger_1.ApiOkResponse)({ type: vocabulary_dto_js_1.VocabularyDto }),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", vocabulary_dto_js_1.VocabularyDto)
], VocabularyController.prototype, "read", null);
exports.VocabularyController = VocabularyController = __decorate([
    (0, swagger_1.ApiTags)('vocabulary'),
    (0, allow_js_1.ForReaders)(),
    (0, common_1.Controller)('vocabulary')
], VocabularyController);
//# sourceMappingURL=vocabulary.controller.js.map