"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PreviewQueryDto = void 0;
const swagger_1 = require("@nestjs/swagger");
const embed_query_dto_js_1 = require("../embed-query.dto.js");
/** What a picture for previews of links is of. */
class PreviewQueryDto extends (0, swagger_1.PickType)(embed_query_dto_js_1.EmbedQueryDto, ['event', 'knownOn', 'lang']) {
}
exports.PreviewQueryDto = PreviewQueryDto;
//# sourceMappingURL=preview-query.dto.js.map