"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FourSumsDto = void 0;
/** Sums of intensities of what began in a stretch of time: words and deeds, cooperation and conflict, never added together. */
class FourSumsDto {
}
exports.FourSumsDto = FourSumsDto;
//# sourceMappingURL=four-sums.dto.js.map