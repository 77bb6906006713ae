"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IsLanguage = IsLanguage;
const common_1 = require("@nestjs/common");
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const language_tag_js_1 = require("../domain/language-tag.js");
/** A language tag (BCP 47), or a list of them where `each` says so; kept as it is usually written: `zh-Hans`. */
function IsLanguage({ each = false } = {}) {
    return (0, common_1.applyDecorators)((0, class_transformer_1.Transform)(({ value }) => (Array.isArray(value) ? value.map(canonical) : canonical(value))), (0, class_validator_1.ValidateBy)({
        name: 'isLanguage',
        validator: {
            validate: (value) => typeof value === 'string' && (0, language_tag_js_1.canonicalLanguage)(value) !== null,
            defaultMessage: () => '$property takes language tags such as en or zh-Hans (BCP 47)',
        },
    }, { each }));
}
function canonical(value) {
    return typeof value === 'string' ? ((0, language_tag_js_1.canonicalLanguage)(value) ?? value) : value;
}
//# sourceMappingURL=is-language.js.map