"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.SpreadsheetsController = void 0;
const node_stream_1 = require("node:stream");
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../../common/allow.js");
const attachment_js_1 = require("../../common/attachment.js");
const digest_js_1 = require("../../common/digest.js");
const refuses_js_1 = require("../../common/refuses.js");
const viewer_js_1 = require("../../common/viewer.js");
const import_requests_dto_js_1 = require("./dto/import-requests.dto.js");
const spreadsheet_import_dto_js_1 = require("./dto/spreadsheet-import.dto.js");
const errors_csv_js_1 = require("./errors-csv.js");
const spreadsheet_imports_service_js_1 = require("./spreadsheet-imports.service.js");
const staged_rows_queries_js_1 = require("./staged-rows.queries.js");
const USUAL_PAGE = 50;
let SpreadsheetsController = class SpreadsheetsController {
    constructor(imports, rows) {
        this.imports = imports;
        this.rows = rows;
    }
    async list(viewer) {
        return { items: await this.imports.list(viewer) };
    }
    async one(id, viewer) {
        return this.imports.told(await this.imports.one(id, viewer));
    }
    async rowsOf(id, { outcome, written, after, limit = USUAL_PAGE }, viewer) {
        const record = await this.imports.one(id, viewer);
        const found = await this.rows.page(record.id, { outcome, written: written === 'true', after, limit: limit + 1 });
        const items = found.slice(0, limit);
        return { items, nextAfter: found.length > limit ? (items.at(-1)?.line ?? null) : null };
    }
    async errors(id, viewer, reply) {
        const record = await this.imports.one(id, viewer);
        const name = record.fileName.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-');
        await reply
            .header('content-type', 'text/csv; charset=utf-8; header=present')
            .header('etag', `"${(0, digest_js_1.digest)(`${record.id} ${record.updatedAt}`)}"`)
            .header('content-disposition', (0, attachment_js_1.attachment)(`${name}-errors.csv`))
            .send(node_stream_1.Readable.from((0, errors_csv_js_1.errorsCsv)(record, this.rows)));
    }
    async remap(id, body, viewer) {
        const record = await this.imports.one(id, viewer);
        await this.imports.remap(record, body);
        return this.imports.told(await this.imports.one(id, viewer));
    }
    async decide(id, { items }, viewer) {
        await this.imports.decide(await this.imports.one(id, viewer), items);
    }
    async apply(id, body, viewer) {
        const record = await this.imports.one(id, viewer);
        await this.imports.apply(record, viewer, body);
        return this.imports.told(await this.imports.one(id, viewer));
    }
    async remove(id, viewer) {
        await this.imports.remove(await this.imports.one(id, viewer), viewer);
    }
};
exports.SpreadsheetsController = SpreadsheetsController;
__decorate([
    (0, common_1.Get)(),
    (0, swagger_1.ApiOperation)({ summary: 'One’s own imports of spreadsheets, the newest first, at most 100' }),
    (0, swagger_1.ApiOkResponse)({ type: spreadsheet_import_dto_js_1.SpreadsheetImportsDto }),
    __param(0, (0, viewer_js_1.Author)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], SpreadsheetsController.prototype, "list", null);
__decorate([
    (0, common_1.Get)(':id'),
    (0, swagger_1.ApiOperation)({
        summary: 'How far an import of a spreadsheet is, and what its check found; seen by its owner and by editors',
    }),
    (0, swagger_1.ApiOkResponse)({ type: spreadsheet_import_dto_js_1.SpreadsheetImportDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, viewer_js_1.Author)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object]),
    __metadata("design:returntype", Promise)
], SpreadsheetsController.prototype, "one", null);
__decorate([
    (0, common_1.Get)(':id/rows'),
    (0, swagger_1.ApiOperation)({ summary: 'Its rows as they were read, in the order of the file' }),
    (0, swagger_1.ApiOkResponse)({ type: spreadsheet_import_dto_js_1.SpreadsheetRowsDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, viewer_js_1.Author)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, import_requests_dto_js_1.RowsQueryDto, Object]),
    __metadata("design:returntype", Promise)
], SpreadsheetsController.prototype, "rowsOf", null);
__decorate([
    (0, common_1.Get)(':id/errors.csv'),
    (0, swagger_1.ApiOperation)({
        summary: 'Its rejected rows as CSV, with line, column, value and reason of each mistake: to be mended and brought back',
    }),
    (0, swagger_1.ApiOkResponse)({ description: 'The rejected rows', content: { 'text/csv': { schema: { type: 'string' } } } }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, viewer_js_1.Author)()),
    __param(2, (0, common_1.Res)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object, Object]),
    __metadata("design:returntype", Promise)
], SpreadsheetsController.prototype, "errors", null);
__decorate([
    (0, common_1.Patch)(':id'),
    (0, refuses_js_1.Refuses)('conflict'),
    (0, swagger_1.ApiOperation)({ summary: 'Read the file in another way: checks it again, and changes nothing else' }),
    (0, swagger_1.ApiOkResponse)({ type: spreadsheet_import_dto_js_1.SpreadsheetImportDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Body)()),
    __param(2, (0, viewer_js_1.Author)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, import_requests_dto_js_1.RemappingDto, Object]),
    __metadata("design:returntype", Promise)
], SpreadsheetsController.prototype, "remap", null);
__decorate([
    (0, common_1.Put)(':id/new-actors'),
    (0, common_1.HttpCode)(204),
    (0, refuses_js_1.Refuses)('conflict'),
    (0, swagger_1.ApiOperation)({ summary: 'Keep who its newcomers are, until it is applied; nothing is made of it before' }),
    (0, swagger_1.ApiNoContentResponse)({ description: 'It is kept' }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Body)()),
    __param(2, (0, viewer_js_1.Author)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, import_requests_dto_js_1.DecidedActorsDto, Object]),
    __metadata("design:returntype", Promise)
], SpreadsheetsController.prototype, "decide", null);
__decorate([
    (0, common_1.Post)(':id/apply'),
    (0, common_1.HttpCode)(200),
    (0, refuses_js_1.Refuses)('conflict'),
    (0, swagger_1.ApiOperation)({ summary: 'Bring its rows in: all of them, or nothing' }),
    (0, swagger_1.ApiOkResponse)({ type: spreadsheet_import_dto_js_1.SpreadsheetImportDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Body)()),
    __param(2, (0, viewer_js_1.Author)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, import_requests_dto_js_1.ApplyDto, Object]),
    __metadata("design:returntype", Promise)
], SpreadsheetsController.prototype, "apply", null);
__decorate([
    (0, common_1.Delete)(':id'),
    (0, common_1.HttpCode)(204),
    (0, refuses_js_1.Refuses)('conflict'),
    (0, swagger_1.ApiOperation)({
        summary: 'End an import and forget its file; what was applied is taken back, as long as nothing of it was edited',
    }),
    (0, swagger_1.ApiNoContentResponse)({ description: 'There is no such import any more' }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, viewer_js_1.Author)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object]),
    __metadata("design:returntype", Promise)
], SpreadsheetsController.prototype, "remove", null);
exports.SpreadsheetsController = SpreadsheetsController = __decorate([
    (0, swagger_1.ApiTags)('imports'),
    (0, allow_js_1.Allow)('import.write'),
    (0, common_1.Controller)('imports'),
    __metadata("design:paramtypes", [spreadsheet_imports_service_js_1.SpreadsheetImports, staged_rows_queries_js_1.StagedRowsQueries])
], SpreadsheetsController);
//# sourceMappingURL=spreadsheets.controller.js.map