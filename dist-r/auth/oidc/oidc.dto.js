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
exports.SignInMethodsDto = exports.OidcMethodDto = exports.OidcBeginDto = void 0;
const class_validator_1 = require("class-validator");
const validator_reason_js_1 = require("../../common/validator-reason.js");
class OidcBeginDto {
    constructor() {
        /** The path of this Démarche to go on to afterwards. */
        this.returnTo = '/';
    }
}
exports.OidcBeginDto = OidcBeginDto;
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(2000)
    // Neither //host nor /\host, which browsers take for another site, and only what an address may hold as it is.
    ,
    (0, class_validator_1.Matches)(/^\/(?![/\\])[!-[\]-~]*$/, { context: (0, validator_reason_js_1.writtenAs)('path'), message: 'returnTo must be a path of this site' }),
    __metadata("design:type", String)
], OidcBeginDto.prototype, "returnTo", void 0);
class OidcMethodDto {
}
exports.OidcMethodDto = OidcMethodDto;
/** How one can sign in. */
class SignInMethodsDto {
}
exports.SignInMethodsDto = SignInMethodsDto;
//# sourceMappingURL=oidc.dto.js.map