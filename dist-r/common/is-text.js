"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WITHOUT_NUL = void 0;
exports.IsText = IsText;
exports.IsTextOrNull = IsTextOrNull;
exports.EachText = EachText;
const common_1 = require("@nestjs/common");
const class_validator_1 = require("class-validator");
const validator_reason_js_1 = require("./validator-reason.js");
/** Text that says something, at most `most` characters, without NUL (which PostgreSQL cannot hold). */
function IsText(most) {
    return (0, common_1.applyDecorators)((0, class_validator_1.IsString)(), (0, class_validator_1.MaxLength)(most), (0, class_validator_1.Matches)(SAYS_SOMETHING, {
        context: (0, validator_reason_js_1.writtenAs)('text'),
        message: '$property must say something, without NUL characters',
    }));
}
/** The same, or null, or left out. */
function IsTextOrNull(most) {
    return (0, common_1.applyDecorators)((0, class_validator_1.IsOptional)(), IsText(most));
}
/** A list of such texts. */
function EachText(most) {
    return (0, common_1.applyDecorators)((0, class_validator_1.IsString)({ each: true }), (0, class_validator_1.MaxLength)(most, { each: true }), (0, class_validator_1.Matches)(SAYS_SOMETHING, {
        each: true,
        context: (0, validator_reason_js_1.writtenAs)('text'),
        message: 'each of $property must say something, without NUL characters',
    }));
}
const SAYS_SOMETHING = /^[^\0]*[^\s\0][^\0]*$/;
/** What `Matches` takes to refuse NUL in a text that may say nothing. */
exports.WITHOUT_NUL = [
    /^[^\0]*$/,
    { context: (0, validator_reason_js_1.writtenAs)('without_nul'), message: '$property must be without NUL characters' },
];
//# sourceMappingURL=is-text.js.map