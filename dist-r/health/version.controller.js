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
exports.VersionController = exports.PROGRAM = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const bundle_format_js_1 = require("../domain/bundle-format.js");
const version_dto_js_1 = require("./version.dto.js");
/** Under this token it is told which program this is. */
exports.PROGRAM = Symbol('PROGRAM');
let VersionController = class VersionController {
    constructor(program) {
        this.program = program;
    }
    version() {
        const { version, commit = null } = this.program;
        return { version, commit, bundleFormat: bundle_format_js_1.BUNDLE_FORMAT };
    }
};
exports.VersionController = VersionController;
__decorate([
    (0, common_1.Get)(),
    (0, common_1.Header)('cache-control', 'public, max-age=300'),
    (0, swagger_1.ApiOperation)({ summary: 'Which Démarche this is' }),
    (0, swagger_1.ApiOkResponse)({ type: version_dto_js_1.VersionDto }),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", version_dto_js_1.VersionDto)
], VersionController.prototype, "version", null);
exports.VersionController = VersionController = __decorate([
    (0, swagger_1.ApiTags)('health'),
    (0, allow_js_1.Public)(),
    (0, common_1.Controller)('version'),
    __param(0, (0, common_1.Inject)(exports.PROGRAM)),
    __metadata("design:paramtypes", [Object])
], VersionController);
//# sourceMappingURL=version.controller.js.map