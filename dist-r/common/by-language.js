"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ByLanguage = ByLanguage;
const swagger_1 = require("@nestjs/swagger");
/** Texts by language (BCP 47), in the description of the API. */
function ByLanguage({ optional = false, nullable = false } = {}) {
    const schema = { type: 'object', additionalProperties: { type: 'string' } };
    return (0, swagger_1.ApiProperty)({ ...schema, nullable, ...(optional && { required: false }) });
}
//# sourceMappingURL=by-language.js.map