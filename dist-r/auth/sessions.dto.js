"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SessionListDto = exports.SessionSummaryDto = void 0;
class SessionSummaryDto {
}
exports.SessionSummaryDto = SessionSummaryDto;
class SessionListDto {
}
exports.SessionListDto = SessionListDto;
//# sourceMappingURL=sessions.dto.js.map