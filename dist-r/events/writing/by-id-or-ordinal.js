"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ByIdOrOrdinal = ByIdOrOrdinal;
const swagger_1 = require("@nestjs/swagger");
/** A part of the same event, in the description of the API. */
function ByIdOrOrdinal() {
    const oneOf = [
        { type: 'string', format: 'uuid' },
        { type: 'integer', minimum: 0 },
    ];
    return (0, swagger_1.ApiProperty)({ oneOf, nullable: true, required: false });
}
//# sourceMappingURL=by-id-or-ordinal.js.map