"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IsSlug = IsSlug;
const common_1 = require("@nestjs/common");
const class_validator_1 = require("class-validator");
const validator_reason_js_1 = require("./validator-reason.js");
/** A name for the address bar: lower-case letters and digits, joined by single hyphens, at most 100 characters; `each` of a list. */
function IsSlug({ each = false } = {}) {
    return (0, common_1.applyDecorators)((0, class_validator_1.MaxLength)(100, { each }), (0, class_validator_1.Matches)(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
        each,
        context: (0, validator_reason_js_1.writtenAs)('slug'),
        message: '$property must be lower-case letters and digits, joined by single hyphens',
    }));
}
//# sourceMappingURL=is-slug.js.map