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
exports.OembedController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../../common/allow.js");
const problem_js_1 = require("../../common/problem.js");
const refuses_js_1 = require("../../common/refuses.js");
const language_asked_js_1 = require("../language-asked.js");
const settings_js_1 = require("../settings.js");
const oembed_dto_js_1 = require("./oembed.dto.js");
const oembed_service_js_1 = require("./oembed.service.js");
const oembed_xml_js_1 = require("./oembed-xml.js");
let OembedController = class OembedController {
    constructor(oembed, settings) {
        this.oembed = oembed;
        this.settings = settings;
    }
    async of(query, reply) {
        const { format = 'json' } = query;
        if (format !== 'json' && format !== 'xml') {
            throw new problem_js_1.Problem('not_implemented', 'It is told as json or as xml.');
        }
        const { protocol, host } = reply.request;
        const here = this.settings.publicUrl ?? `${protocol}://${host}`;
        const told = await this.oembed.of(query, here, (0, language_asked_js_1.languageAsked)(reply.request));
        if (format === 'json')
            return told;
        void reply.header('content-type', 'text/xml; charset=utf-8');
        return (0, oembed_xml_js_1.oembedXml)(told);
    }
};
exports.OembedController = OembedController;
__decorate([
    (0, common_1.Get)(),
    (0, swagger_1.ApiOperation)({ summary: 'How a link to a dossier or an event is shown on pages of others (oEmbed 1.0)' }),
    (0, swagger_1.ApiOkResponse)({ type: oembed_dto_js_1.OembedDto }),
    (0, refuses_js_1.Refuses)('not_found', 'not_implemented'),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [oembed_dto_js_1.OembedQueryDto, Object]),
    __metadata("design:returntype", Promise)
], OembedController.prototype, "of", null);
exports.OembedController = OembedController = __decorate([
    (0, swagger_1.ApiTags)('timeline'),
    (0, allow_js_1.ForReaders)(),
    (0, common_1.Controller)('oembed'),
    __param(1, (0, common_1.Inject)(settings_js_1.EMBED_SETTINGS)),
    __metadata("design:paramtypes", [oembed_service_js_1.Oembed, Object])
], OembedController);
//# sourceMappingURL=oembed.controller.js.map