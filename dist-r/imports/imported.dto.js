"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ImportedDto = void 0;
/** What came of an import. */
class ImportedDto {
}
exports.ImportedDto = ImportedDto;
//# sourceMappingURL=imported.dto.js.map