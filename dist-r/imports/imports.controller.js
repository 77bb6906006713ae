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
exports.ImportsController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const problem_js_1 = require("../common/problem.js");
const refuses_js_1 = require("../common/refuses.js");
const viewer_js_1 = require("../common/viewer.js");
const permissions_js_1 = require("../domain/permissions.js");
const by_js_1 = require("../history/by.js");
const bundle_import_service_js_1 = require("./bundle-import.service.js");
const bundle_check_dto_js_1 = require("./check/bundle-check.dto.js");
const bundle_check_service_js_1 = require("./check/bundle-check.service.js");
const imported_dto_js_1 = require("./imported.dto.js");
const read_bundle_js_1 = require("./read-bundle.js");
const report_of_import_js_1 = require("./report-of-import.js");
const sent_file_js_1 = require("./sent-file.js");
const spreadsheet_import_dto_js_1 = require("./spreadsheets/dto/spreadsheet-import.dto.js");
const spreadsheet_imports_service_js_1 = require("./spreadsheets/spreadsheet-imports.service.js");
let ImportsController = class ImportsController {
    constructor(bundles, spreadsheets, checking) {
        this.bundles = bundles;
        this.spreadsheets = spreadsheets;
        this.checking = checking;
    }
    async bringIn(request, author, reply) {
        if ((0, sent_file_js_1.isForm)(request)) {
            const begun = await this.spreadsheets.begin(request, author);
            void reply.header('location', `/api/imports/${begun.id}`);
            return begun;
        }
        const bundle = await (0, read_bundle_js_1.readBundle)(await (0, sent_file_js_1.bundleSent)(request));
        requireMayImportBundles(author);
        const imported = await this.bundles.import(bundle, { ...(0, by_js_1.by)(author), reason: 'Import of a bundle' });
        const { slug, title } = bundle.dossier;
        void reply.header('location', `/api/dossiers/${slug}`);
        return { dossier: slug, title, events: imported.events, report: (0, report_of_import_js_1.reportOf)(imported) };
    }
    check(request) {
        return (0, sent_file_js_1.inFileSent)(request, (path) => this.checking.check(path));
    }
};
exports.ImportsController = ImportsController;
__decorate([
    (0, common_1.Post)(),
    (0, allow_js_1.Allow)('import.write'),
    (0, common_1.HttpCode)(201),
    (0, refuses_js_1.Refuses)('conflict', 'too_large', 'unsupported_media_type'),
    (0, swagger_1.ApiOperation)({
        summary: 'Bring in a whole dossier from a bundle, all of it or nothing; or begin to check a spreadsheet, which changes nothing',
        description: 'A bundle is an archive as bundle.zip gives it, or JSON of any format; as application/json it may have a megabyte. It is for ' +
            'editors. A spreadsheet comes as a form: CSV in any dialect and encoding, XLSX, or a ZIP of CSV as workbook.zip is one, as `file`, with the `dossier` it goes into; ' +
            'how far its check is, and what it finds, is at the address in the answer’s Location.',
    }),
    (0, swagger_1.ApiConsumes)(...sent_file_js_1.TAKEN_AS_IT_COMES, 'application/json'),
    (0, swagger_1.ApiBody)({
        schema: {
            type: 'object',
            description: 'The bundle, or a form',
            properties: {
                file: { type: 'string', format: 'binary', description: 'The spreadsheet' },
                dossier: {
                    description: 'Id or slug of the dossier that a spreadsheet goes into; in a bundle the dossier itself',
                },
                mapping: {
                    type: 'string',
                    description: 'Which columns tell what, as JSON: see `mapping` of SpreadsheetImportDto',
                },
                dateOrder: { type: 'string', description: 'day-first or month-first, before the one in the mapping' },
            },
        },
    }),
    (0, swagger_1.ApiExtraModels)(imported_dto_js_1.ImportedDto, spreadsheet_import_dto_js_1.SpreadsheetImportDto),
    (0, swagger_1.ApiCreatedResponse)({
        schema: { oneOf: [{ $ref: (0, swagger_1.getSchemaPath)(imported_dto_js_1.ImportedDto) }, { $ref: (0, swagger_1.getSchemaPath)(spreadsheet_import_dto_js_1.SpreadsheetImportDto) }] },
    }),
    __param(0, (0, common_1.Req)()),
    __param(1, (0, viewer_js_1.Author)()),
    __param(2, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object, Object]),
    __metadata("design:returntype", Promise)
], ImportsController.prototype, "bringIn", null);
__decorate([
    (0, common_1.Post)('check'),
    (0, allow_js_1.Allow)('import.apply'),
    (0, common_1.HttpCode)(200),
    (0, refuses_js_1.Refuses)('too_large', 'unsupported_media_type'),
    (0, swagger_1.ApiOperation)({
        summary: 'What would come of a bundle, by the rules of whoever brings it in; nothing is written',
        description: 'The bundle comes as it is brought in, of any size that may be. It tells what would be created, what is here and would learn ' +
            'something, field by field, what stays as it is here, who would be new, and every mistake with its place.',
    }),
    (0, swagger_1.ApiConsumes)(...sent_file_js_1.SENT_AS_FILE, 'application/json'),
    (0, swagger_1.ApiBody)({ schema: { type: 'object', description: 'The bundle' } }),
    (0, swagger_1.ApiOkResponse)({ type: bundle_check_dto_js_1.BundleCheckDto }),
    __param(0, (0, common_1.Req)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], ImportsController.prototype, "check", null);
exports.ImportsController = ImportsController = __decorate([
    (0, swagger_1.ApiTags)('imports'),
    (0, common_1.Controller)('imports'),
    __metadata("design:paramtypes", [bundle_import_service_js_1.BundleImportService, spreadsheet_imports_service_js_1.SpreadsheetImports, bundle_check_service_js_1.BundleCheck])
], ImportsController);
function requireMayImportBundles({ role }) {
    if ((0, permissions_js_1.may)(role, 'import.apply'))
        return;
    const detail = `As ${role} you may bring in spreadsheets; a whole dossier is brought in by editors.`;
    const reason = { code: 'role_too_low', parameters: { role, least: 'editor' } };
    throw new problem_js_1.Problem('forbidden', detail, undefined, { reason });
}
//# sourceMappingURL=imports.controller.js.map