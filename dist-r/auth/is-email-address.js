"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IsEmailAddress = IsEmailAddress;
const common_1 = require("@nestjs/common");
const class_validator_1 = require("class-validator");
const validator_reason_js_1 = require("../common/validator-reason.js");
/** Something with one @ and no white space, as in the environment; whether it receives mail only sending can tell. */
function IsEmailAddress() {
    return (0, common_1.applyDecorators)((0, class_validator_1.IsString)(), (0, class_validator_1.MaxLength)(254), (0, class_validator_1.Matches)(/^\s*[^\s@\0]+@[^\s@\0]+\s*$/, {
        context: (0, validator_reason_js_1.writtenAs)('email'),
        message: '$property must be an e-mail address',
    }));
}
//# sourceMappingURL=is-email-address.js.map