"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RestoredRecordDto = void 0;
/** What came of bringing an earlier version of a record back. */
class RestoredRecordDto {
}
exports.RestoredRecordDto = RestoredRecordDto;
//# sourceMappingURL=record-restore.dto.js.map