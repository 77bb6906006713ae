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
exports.TokensController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const identifier_js_1 = require("../common/identifier.js");
const viewer_js_1 = require("../common/viewer.js");
const tokens_dto_js_1 = require("./tokens.dto.js");
const tokens_service_js_1 = require("./tokens.service.js");
let TokensController = class TokensController {
    constructor(tokens) {
        this.tokens = tokens;
    }
    async list({ userId }) {
        return { items: await this.tokens.listOf(userId) };
    }
    create({ userId }, input) {
        return this.tokens.create(userId, input);
    }
    revoke({ userId }, id) {
        return this.tokens.revoke(userId, (0, identifier_js_1.uuid)(id));
    }
};
exports.TokensController = TokensController;
__decorate([
    (0, common_1.Get)(),
    (0, swagger_1.ApiOperation)({ summary: 'One’s own tokens, without the secrets' }),
    (0, swagger_1.ApiOkResponse)({ type: tokens_dto_js_1.TokenListDto }),
    __param(0, (0, viewer_js_1.Author)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], TokensController.prototype, "list", null);
__decorate([
    (0, common_1.Post)(),
    (0, common_1.Header)('cache-control', 'no-store'),
    (0, swagger_1.ApiOperation)({ summary: 'Make a token; the answer is the only one that shows it' }),
    (0, swagger_1.ApiCreatedResponse)({ type: tokens_dto_js_1.MadeTokenDto }),
    __param(0, (0, viewer_js_1.Author)()),
    __param(1, (0, common_1.Body)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, tokens_dto_js_1.NewTokenDto]),
    __metadata("design:returntype", Promise)
], TokensController.prototype, "create", null);
__decorate([
    (0, common_1.Delete)(':id'),
    (0, common_1.HttpCode)(204),
    (0, swagger_1.ApiOperation)({ summary: 'Revoke a token' }),
    (0, swagger_1.ApiNoContentResponse)({ description: 'The token is taken no more' }),
    __param(0, (0, viewer_js_1.Author)()),
    __param(1, (0, common_1.Param)('id')),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, String]),
    __metadata("design:returntype", Promise)
], TokensController.prototype, "revoke", null);
exports.TokensController = TokensController = __decorate([
    (0, swagger_1.ApiTags)('tokens'),
    (0, allow_js_1.Allow)('token.manage'),
    (0, common_1.Controller)('tokens'),
    __metadata("design:paramtypes", [tokens_service_js_1.TokensService])
], TokensController);
//# sourceMappingURL=tokens.controller.js.map