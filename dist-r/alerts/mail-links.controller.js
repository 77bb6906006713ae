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
exports.MailLinksController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const problem_js_1 = require("../common/problem.js");
const refuses_js_1 = require("../common/refuses.js");
const alert_settings_js_1 = require("./alert-settings.js");
const follows_dto_js_1 = require("./follows.dto.js");
const follows_service_js_1 = require("./follows.service.js");
const here_js_1 = require("./here.js");
const mail_links_service_js_1 = require("./mail-links.service.js");
/** What needs no account: to follow by mail where everybody may read, and whatever links in mails do. */
let MailLinksController = class MailLinksController {
    constructor(follows, links, settings) {
        this.follows = follows;
        this.links = links;
        this.settings = settings;
    }
    ways() {
        return { mail: this.settings.mail !== undefined, open: this.settings.readAccess === 'public' };
    }
    async byMail(input, request) {
        if (this.settings.readAccess !== 'public') {
            throw new problem_js_1.Problem('unauthorised', 'This Démarche is for members only.', undefined, {
                reason: { code: 'members_only' },
            });
        }
        const asking = { userId: null, ip: request.ip, here: (0, here_js_1.hereOf)(request, this.settings.publicUrl) };
        const { target } = await this.follows.create(asking, { ...input, way: 'mail' });
        return { target: target ?? '' };
    }
    confirm({ token }) {
        return this.links.confirm(token);
    }
    page({ token }, reply) {
        void reply.redirect(`/alerts#stop=${encodeURIComponent(token)}`, 302);
    }
    stop({ token }) {
        return this.links.stop(token);
    }
};
exports.MailLinksController = MailLinksController;
__decorate([
    (0, common_1.Get)('ways'),
    (0, swagger_1.ApiOperation)({ summary: 'By which ways one can follow here' }),
    (0, swagger_1.ApiOkResponse)({ type: follows_dto_js_1.FollowWaysDto }),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", follows_dto_js_1.FollowWaysDto)
], MailLinksController.prototype, "ways", null);
__decorate([
    (0, common_1.Post)('by-mail'),
    (0, common_1.HttpCode)(202),
    (0, refuses_js_1.Refuses)('conflict', 'too_many_attempts'),
    (0, swagger_1.ApiOperation)({ summary: 'Without an account: follow a filter by mail, where everybody may read' }),
    (0, swagger_1.ApiAcceptedResponse)({ type: follows_dto_js_1.AskedFollowDto }),
    __param(0, (0, common_1.Body)()),
    __param(1, (0, common_1.Req)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [follows_dto_js_1.NewMailFollowDto, Object]),
    __metadata("design:returntype", Promise)
], MailLinksController.prototype, "byMail", null);
__decorate([
    (0, common_1.Post)('confirmation'),
    (0, common_1.HttpCode)(200),
    (0, common_1.Header)('cache-control', 'no-store'),
    (0, refuses_js_1.Refuses)('gone'),
    (0, swagger_1.ApiOperation)({ summary: 'Yes, of whoever has the mail address: from now on mails are sent' }),
    (0, swagger_1.ApiOkResponse)({ type: follows_dto_js_1.FollowLinkDoneDto }),
    __param(0, (0, common_1.Body)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [follows_dto_js_1.FollowLinkDto]),
    __metadata("design:returntype", Promise)
], MailLinksController.prototype, "confirm", null);
__decorate([
    (0, common_1.Get)('unsubscribe'),
    (0, common_1.Header)('cache-control', 'no-store'),
    (0, swagger_1.ApiOperation)({ summary: 'For mail programs that know no one-click: on to the page that ends mails' }),
    (0, swagger_1.ApiFoundResponse)({ description: 'The page; nothing has changed yet' }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, common_1.Res)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [follows_dto_js_1.FollowLinkDto, Object]),
    __metadata("design:returntype", void 0)
], MailLinksController.prototype, "page", null);
__decorate([
    (0, common_1.Post)('unsubscribe'),
    (0, common_1.HttpCode)(204),
    (0, swagger_1.ApiOperation)({ summary: 'No more mails: one click of a mail program (RFC 8058), or of whoever has the mail' }),
    (0, swagger_1.ApiNoContentResponse)({ description: 'Nothing more is sent' }),
    __param(0, (0, common_1.Query)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [follows_dto_js_1.FollowLinkDto]),
    __metadata("design:returntype", Promise)
], MailLinksController.prototype, "stop", null);
exports.MailLinksController = MailLinksController = __decorate([
    (0, swagger_1.ApiTags)('follows'),
    (0, allow_js_1.Public)(),
    (0, common_1.Controller)('follows'),
    __param(2, (0, common_1.Inject)(alert_settings_js_1.ALERT_SETTINGS)),
    __metadata("design:paramtypes", [follows_service_js_1.Follows, mail_links_service_js_1.MailLinks, Object])
], MailLinksController);
//# sourceMappingURL=mail-links.controller.js.map