"use strict";
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.BundleCheckDto = exports.BundleNewActorDto = exports.BundleLeftOutDto = exports.BundleChangeDto = exports.BundleMistakeDto = exports.BundleTotalsDto = exports.BundleCountsDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const words = __importStar(require("../../domain/vocabulary.js"));
const archive_files_js_1 = require("../archive-files.js");
const LIST = { enum: archive_files_js_1.LISTS, enumName: 'BundleList' };
/** What the entries of a list of a bundle come to: `total` is the sum of the others. */
class BundleCountsDto {
}
exports.BundleCountsDto = BundleCountsDto;
class BundleTotalsDto {
}
exports.BundleTotalsDto = BundleTotalsDto;
/** Something wrong with a bundle, which keeps all of it from coming in. */
class BundleMistakeDto {
}
exports.BundleMistakeDto = BundleMistakeDto;
__decorate([
    (0, swagger_1.ApiProperty)({ ...LIST, nullable: true }),
    __metadata("design:type", Object)
], BundleMistakeDto.prototype, "list", void 0);
__decorate([
    (0, swagger_1.ApiPropertyOptional)({
        type: 'object',
        additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    }),
    __metadata("design:type", Object)
], BundleMistakeDto.prototype, "parameters", void 0);
/** A field of something that is here, and what it would be. */
class BundleChangeDto {
}
exports.BundleChangeDto = BundleChangeDto;
__decorate([
    (0, swagger_1.ApiProperty)(LIST),
    __metadata("design:type", String)
], BundleChangeDto.prototype, "list", void 0);
/** A field that the bundle says otherwise than it stands here, where it would stay. */
class BundleLeftOutDto {
}
exports.BundleLeftOutDto = BundleLeftOutDto;
__decorate([
    (0, swagger_1.ApiProperty)(LIST),
    __metadata("design:type", String)
], BundleLeftOutDto.prototype, "list", void 0);
/** Somebody who is not here and would be. */
class BundleNewActorDto {
}
exports.BundleNewActorDto = BundleNewActorDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.ACTOR_TYPES, enumName: 'ActorType' }),
    __metadata("design:type", String)
], BundleNewActorDto.prototype, "type", void 0);
/** What would come of a bundle. Of the lists below the totals the first 200 entries are told, of new actors 3,000. */
class BundleCheckDto {
}
exports.BundleCheckDto = BundleCheckDto;
//# sourceMappingURL=bundle-check.dto.js.map