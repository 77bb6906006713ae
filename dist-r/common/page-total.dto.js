"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PageTotalDto = void 0;
/** How many a list has in all. */
class PageTotalDto {
}
exports.PageTotalDto = PageTotalDto;
//# sourceMappingURL=page-total.dto.js.map