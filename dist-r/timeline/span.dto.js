"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TimelineSpanDto = void 0;
/** How far the events reach that a filter chooses. */
class TimelineSpanDto {
}
exports.TimelineSpanDto = TimelineSpanDto;
//# sourceMappingURL=span.dto.js.map