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
exports.BundleDto = exports.BundleEvent = exports.BundleSource = exports.BundlePublisher = exports.BundleActor = exports.MOST = void 0;
const swagger_1 = require("@nestjs/swagger");
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const slug_js_1 = require("../domain/slug.js");
const actor_input_dto_js_1 = require("../actors/actor-input.dto.js");
const is_country_js_1 = require("../common/is-country.js");
const is_edtf_js_1 = require("../common/is-edtf.js");
const is_names_js_1 = require("../common/is-names.js");
const is_text_js_1 = require("../common/is-text.js");
const bundle_format_js_1 = require("../domain/bundle-format.js");
const words = __importStar(require("../domain/vocabulary.js"));
const dossier_input_dto_js_1 = require("../dossiers/dossier-input.dto.js");
const event_fields_dto_js_1 = require("../events/event-fields.dto.js");
const event_writing_dto_js_1 = require("../events/writing/event-writing.dto.js");
const publisher_input_dto_js_1 = require("../publishers/publisher-input.dto.js");
const source_input_dto_js_1 = require("../sources/source-input.dto.js");
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Entries of a list. */
exports.MOST = 100_000;
/** The first has no number in its file; it is put into the words of the second before it is checked. */
const FORMATS_READ = [2, bundle_format_js_1.BUNDLE_FORMAT];
/** A dossier as it is written through the API, with a slug; who sits in it is named by the slugs of the file. */
class BundleDossier extends (0, swagger_1.OmitType)(dossier_input_dto_js_1.DossierInputDto, ['slug', 'refPrefix', 'summary', 'languages']) {
}
__decorate([
    (0, class_validator_1.Matches)(SLUG),
    __metadata("design:type", String)
], BundleDossier.prototype, "slug", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.Matches)(/^[A-Z0-9]{1,8}$/),
    __metadata("design:type", String)
], BundleDossier.prototype, "refPrefix", void 0);
__decorate([
    (0, class_validator_1.IsString)(),
    (0, class_validator_1.MaxLength)(5000),
    __metadata("design:type", String)
], BundleDossier.prototype, "summary", void 0);
__decorate([
    (0, class_validator_1.IsString)({ each: true }),
    __metadata("design:type", Array)
], BundleDossier.prototype, "languages", void 0);
class BundleTenure {
}
__decorate([
    (0, class_validator_1.Matches)(SLUG),
    __metadata("design:type", String)
], BundleTenure.prototype, "body", void 0);
__decorate([
    (0, is_text_js_1.IsText)(300),
    __metadata("design:type", String)
], BundleTenure.prototype, "office", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_names_js_1.IsNames)(),
    __metadata("design:type", Object)
], BundleTenure.prototype, "offices", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_edtf_js_1.IsEdtf)(),
    __metadata("design:type", Object)
], BundleTenure.prototype, "from", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_edtf_js_1.IsEdtf)(),
    __metadata("design:type", Object)
], BundleTenure.prototype, "to", void 0);
/** An actor, with names and offices. */
class BundleActor {
}
exports.BundleActor = BundleActor;
__decorate([
    (0, class_validator_1.Matches)(SLUG),
    __metadata("design:type", String)
], BundleActor.prototype, "slug", void 0);
__decorate([
    (0, is_text_js_1.IsText)(300),
    __metadata("design:type", String)
], BundleActor.prototype, "name", void 0);
__decorate([
    (0, class_validator_1.IsObject)(),
    __metadata("design:type", Object)
], BundleActor.prototype, "names", void 0);
__decorate([
    (0, class_validator_1.IsIn)(words.ACTOR_TYPES),
    __metadata("design:type", String)
], BundleActor.prototype, "type", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, is_country_js_1.IsCountry)(),
    __metadata("design:type", Object)
], BundleActor.prototype, "country", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.Matches)(/^Q[1-9]\d*$/),
    __metadata("design:type", Object)
], BundleActor.prototype, "wikidata", void 0);
__decorate([
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ValidateNested)({ each: true }),
    (0, class_transformer_1.Type)(() => BundleTenure),
    __metadata("design:type", Array)
], BundleActor.prototype, "tenures", void 0);
__decorate([
    (0, class_validator_1.IsString)({ each: true }),
    __metadata("design:type", Array)
], BundleActor.prototype, "aliases", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(100),
    (0, class_validator_1.ValidateNested)({ each: true }),
    (0, class_transformer_1.Type)(() => actor_input_dto_js_1.DatedNameInputDto),
    __metadata("design:type", Array)
], BundleActor.prototype, "datedNames", void 0);
/** A publisher; those that only sources name are made of the name. */
class BundlePublisher extends (0, swagger_1.OmitType)(publisher_input_dto_js_1.PublisherInputDto, ['slug']) {
}
exports.BundlePublisher = BundlePublisher;
__decorate([
    (0, class_validator_1.Matches)(SLUG),
    __metadata("design:type", String)
], BundlePublisher.prototype, "slug", void 0);
/** A document, as it is written through the API. */
class BundleSource extends (0, swagger_1.OmitType)(source_input_dto_js_1.SourceInputDto, ['slug']) {
}
exports.BundleSource = BundleSource;
__decorate([
    (0, class_validator_1.Matches)(SLUG),
    __metadata("design:type", String)
], BundleSource.prototype, "slug", void 0);
/** An event as it is written through the API, but that it names events, actors and sources of the file by their slugs. */
class BundleEvent extends (0, swagger_1.IntersectionType)((0, swagger_1.OmitType)(event_writing_dto_js_1.NewEventDto, ['dossier', 'review', 'reason']), (0, swagger_1.PickType)(event_fields_dto_js_1.EventFieldsDto, ['review'])) {
}
exports.BundleEvent = BundleEvent;
__decorate([
    (0, class_validator_1.Matches)(SLUG),
    __metadata("design:type", String)
], BundleEvent.prototype, "slug", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.Matches)(slug_js_1.REF_FORM),
    __metadata("design:type", String)
], BundleEvent.prototype, "ref", void 0);
/** A whole dossier in one file: all that belongs to it, joined by slugs. */
class BundleDto {
}
exports.BundleDto = BundleDto;
__decorate([
    (0, class_validator_1.IsIn)(FORMATS_READ),
    __metadata("design:type", Number)
], BundleDto.prototype, "format", void 0);
__decorate([
    (0, class_validator_1.ValidateNested)(),
    (0, class_transformer_1.Type)(() => BundleDossier),
    (0, class_validator_1.IsObject)(),
    __metadata("design:type", BundleDossier)
], BundleDto.prototype, "dossier", void 0);
__decorate([
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(exports.MOST),
    (0, class_validator_1.ValidateNested)({ each: true }),
    (0, class_transformer_1.Type)(() => BundleActor),
    __metadata("design:type", Array)
], BundleDto.prototype, "actors", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(exports.MOST),
    (0, class_validator_1.ValidateNested)({ each: true }),
    (0, class_transformer_1.Type)(() => BundlePublisher),
    __metadata("design:type", Array)
], BundleDto.prototype, "publishers", void 0);
__decorate([
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(exports.MOST),
    (0, class_validator_1.ValidateNested)({ each: true }),
    (0, class_transformer_1.Type)(() => BundleSource),
    __metadata("design:type", Array)
], BundleDto.prototype, "sources", void 0);
__decorate([
    (0, class_validator_1.IsArray)(),
    (0, class_validator_1.ArrayMaxSize)(exports.MOST),
    (0, class_validator_1.ValidateNested)({ each: true }),
    (0, class_transformer_1.Type)(() => BundleEvent),
    __metadata("design:type", Array)
], BundleDto.prototype, "events", void 0);
__decorate([
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsObject)(),
    __metadata("design:type", Object)
], BundleDto.prototype, "kept", void 0);
//# sourceMappingURL=bundle.dto.js.map