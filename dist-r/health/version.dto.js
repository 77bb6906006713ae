"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.VersionDto = void 0;
class VersionDto {
}
exports.VersionDto = VersionDto;
//# sourceMappingURL=version.dto.js.map