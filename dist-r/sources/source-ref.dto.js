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
exports.SourceRefDto = exports.PublisherRefDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const words = __importStar(require("../domain/vocabulary.js"));
/** A publisher as sources name it. */
class PublisherRefDto {
}
exports.PublisherRefDto = PublisherRefDto;
/** A document as it is cited. */
class SourceRefDto {
}
exports.SourceRefDto = SourceRefDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.SOURCE_KINDS, enumName: 'SourceKind' }),
    __metadata("design:type", String)
], SourceRefDto.prototype, "kind", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.TITLE_SOURCES, enumName: 'TitleSource', nullable: true }),
    __metadata("design:type", Object)
], SourceRefDto.prototype, "titleSource", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.RELIABILITIES, enumName: 'Reliability' }),
    __metadata("design:type", String)
], SourceRefDto.prototype, "reliability", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: () => PublisherRefDto, nullable: true }),
    __metadata("design:type", Object)
], SourceRefDto.prototype, "textOf", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: words.SEEN, enumName: 'Seen' }),
    __metadata("design:type", String)
], SourceRefDto.prototype, "seen", void 0);
//# sourceMappingURL=source-ref.dto.js.map