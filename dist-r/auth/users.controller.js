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
exports.UsersController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const identifier_js_1 = require("../common/identifier.js");
const if_match_js_1 = require("../common/if-match.js");
const viewer_js_1 = require("../common/viewer.js");
const json_js_1 = require("../common/json.js");
const page_dto_js_1 = require("../common/page.dto.js");
const database_js_1 = require("../database/database.js");
const auth_settings_js_1 = require("./auth-settings.js");
const reset_second_factor_service_js_1 = require("./second-factor/reset-second-factor.service.js");
const second_factor_dto_js_1 = require("./second-factor/second-factor.dto.js");
const users_dto_js_1 = require("./users.dto.js");
const users_queries_js_1 = require("./users.queries.js");
const users_service_js_1 = require("./users.service.js");
let UsersController = class UsersController {
    constructor(database, users, queries, factors, settings) {
        this.database = database;
        this.users = users;
        this.queries = queries;
        this.factors = factors;
        this.settings = settings;
    }
    list(query) {
        return this.queries.page(query);
    }
    async one(id, reply) {
        const user = await this.queries.one((0, identifier_js_1.uuid)(id));
        if (!user)
            throw (0, identifier_js_1.notFound)('user', id);
        void reply.header('etag', (0, if_match_js_1.etag)(user.version));
        return user;
    }
    invite(input, request, { userId }) {
        return this.database.write(async (manager) => {
            const { id } = await this.users.create(manager, { ...input, passwordHash: null }, userId);
            const link = this.linkFor(request, await this.users.link(manager, id));
            const user = await this.queries.one(id, manager);
            if (!user)
                throw (0, identifier_js_1.notFound)('user', id);
            return { user, ...link };
        });
    }
    async change(id, ifMatch, change, { userId }, reply) {
        await this.database.write((manager) => this.users.change(manager, (0, identifier_js_1.uuid)(id), change, { ifMatch, byId: userId }));
        return this.one(id, reply);
    }
    async link(id, request) {
        return this.linkFor(request, await this.database.write((manager) => this.users.link(manager, (0, identifier_js_1.uuid)(id))));
    }
    async resetSecondFactor(id, { reason }, viewer) {
        await this.factors.of((0, identifier_js_1.uuid)(id), viewer, reason);
    }
    linkFor({ protocol, host }, { path, expiresAt }) {
        const base = this.settings.publicUrl ?? `${protocol}://${host}`;
        return { link: base + path, expiresAt: expiresAt.toISOString() };
    }
};
exports.UsersController = UsersController;
__decorate([
    (0, common_1.Get)(),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Users by address' }),
    (0, swagger_1.ApiOkResponse)({ type: users_dto_js_1.UserPageDto }),
    __param(0, (0, common_1.Query)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [page_dto_js_1.PageQueryDto]),
    __metadata("design:returntype", Promise)
], UsersController.prototype, "list", null);
__decorate([
    (0, common_1.Get)(':id'),
    (0, swagger_1.ApiOperation)({ summary: 'One user' }),
    (0, swagger_1.ApiOkResponse)({ type: users_dto_js_1.UserDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object]),
    __metadata("design:returntype", Promise)
], UsersController.prototype, "one", null);
__decorate([
    (0, common_1.Post)(),
    (0, common_1.Header)('cache-control', 'no-store'),
    (0, swagger_1.ApiOperation)({ summary: 'Invite somebody: makes the user and a one-time link for them' }),
    (0, swagger_1.ApiCreatedResponse)({ type: users_dto_js_1.InvitedDto }),
    __param(0, (0, common_1.Body)()),
    __param(1, (0, common_1.Req)()),
    __param(2, (0, viewer_js_1.Author)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [users_dto_js_1.InvitationDto, Object, Object]),
    __metadata("design:returntype", Promise)
], UsersController.prototype, "invite", null);
__decorate([
    (0, common_1.Patch)(':id'),
    (0, if_match_js_1.NeedsIfMatch)(),
    (0, swagger_1.ApiOperation)({ summary: 'Change the name or role of a user, disable them or let them in again' }),
    (0, swagger_1.ApiOkResponse)({ type: users_dto_js_1.UserDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Headers)('if-match')),
    __param(2, (0, common_1.Body)()),
    __param(3, (0, viewer_js_1.Author)()),
    __param(4, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object, users_dto_js_1.UserChangeDto, Object, Object]),
    __metadata("design:returntype", Promise)
], UsersController.prototype, "change", null);
__decorate([
    (0, common_1.Post)(':id/link'),
    (0, common_1.HttpCode)(201),
    (0, common_1.Header)('cache-control', 'no-store'),
    (0, swagger_1.ApiOperation)({ summary: 'A new one-time link, for an invitation that was lost or a password that was forgotten' }),
    (0, swagger_1.ApiCreatedResponse)({ type: users_dto_js_1.SignInLinkDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Req)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object]),
    __metadata("design:returntype", Promise)
], UsersController.prototype, "link", null);
__decorate([
    (0, common_1.Delete)(':id/second-factor'),
    (0, common_1.HttpCode)(204),
    (0, swagger_1.ApiOperation)({ summary: 'Take away the second factor of somebody else who has lost it; ends their sessions' }),
    (0, swagger_1.ApiNoContentResponse)({ description: 'They are asked for no code any more' }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, viewer_js_1.Author)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, second_factor_dto_js_1.ResetReasonDto, Object]),
    __metadata("design:returntype", Promise)
], UsersController.prototype, "resetSecondFactor", null);
exports.UsersController = UsersController = __decorate([
    (0, swagger_1.ApiTags)('users'),
    (0, allow_js_1.Allow)('user.manage'),
    (0, common_1.Controller)('users'),
    __param(4, (0, common_1.Inject)(auth_settings_js_1.AUTH_SETTINGS)),
    __metadata("design:paramtypes", [database_js_1.Database, users_service_js_1.UsersService, users_queries_js_1.UsersQueries, reset_second_factor_service_js_1.ResetSecondFactorService, Object])
], UsersController);
//# sourceMappingURL=users.controller.js.map