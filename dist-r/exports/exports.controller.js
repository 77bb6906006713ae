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
exports.ExportsController = void 0;
const node_crypto_1 = require("node:crypto");
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const perspective_js_1 = require("../common/perspective.js");
const csv_metadata_js_1 = require("./csv-metadata.js");
const event_files_service_js_1 = require("./event-files.service.js");
const events_csv_js_1 = require("./events-csv.js");
const kept_digests_js_1 = require("./kept-digests.js");
const exports_dto_js_1 = require("./exports.dto.js");
let ExportsController = class ExportsController {
    constructor(files) {
        this.files = files;
        this.kept = new kept_digests_js_1.KeptDigests();
    }
    csv(query, perspective, reply) {
        return this.files.send(reply, events_csv_js_1.EVENTS_CSV, query, perspective);
    }
    async manifest(query, perspective, reply) {
        let rows = 0;
        const counting = {
            ...events_csv_js_1.EVENTS_CSV,
            pieces: (...asked) => (0, events_csv_js_1.csvOf)(...asked, (count) => (rows = count)),
        };
        const { found, told } = await this.files.about(reply, counting, query, perspective, this.kept, async (pieces) => {
            const hash = (0, node_crypto_1.createHash)('sha256');
            let bytes = 0;
            for await (const piece of pieces) {
                hash.update(piece);
                bytes += Buffer.byteLength(piece);
            }
            return { rows, bytes, sha256: hash.digest('hex') };
        });
        void reply.headers((0, event_files_service_js_1.headersOf)(told));
        return { ...found, knownOn: told.knownOn, licences: told.licences };
    }
    async metadata(told, seesDrafts) {
        return JSON.stringify((0, csv_metadata_js_1.csvMetadata)(told, await this.files.licences({ seesDrafts })));
    }
};
exports.ExportsController = ExportsController;
__decorate([
    (0, common_1.Get)('events.csv'),
    (0, swagger_1.ApiOperation)({ summary: 'Events under a filter as CSV (RFC 4180, UTF-8), streamed' }),
    (0, swagger_1.ApiProduces)('text/csv'),
    (0, swagger_1.ApiOkResponse)({ description: 'One event a row', schema: { type: 'string' } }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __param(2, (0, common_1.Res)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [exports_dto_js_1.EventsCsvQueryDto, Object, Object]),
    __metadata("design:returntype", Promise)
], ExportsController.prototype, "csv", null);
__decorate([
    (0, common_1.Get)('events.csv.manifest'),
    (0, swagger_1.ApiOperation)({ summary: 'How many rows the CSV of a filter has, and the digest of its bytes: it is made for that' }),
    (0, swagger_1.ApiOkResponse)({ type: exports_dto_js_1.ManifestDto }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __param(2, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [exports_dto_js_1.EventsCsvQueryDto, Object, Object]),
    __metadata("design:returntype", Promise)
], ExportsController.prototype, "manifest", null);
__decorate([
    (0, common_1.Get)('events.csv-metadata.json'),
    (0, common_1.Header)('content-type', 'application/csvm+json; charset=utf-8'),
    (0, swagger_1.ApiOperation)({ summary: 'What the columns of the CSV hold, by CSV on the Web' }),
    (0, swagger_1.ApiProduces)('application/csvm+json'),
    (0, swagger_1.ApiOkResponse)({ description: 'Metadata of one table', schema: { type: 'object' } }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.SeesDrafts)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [exports_dto_js_1.CsvColumnsDto, Boolean]),
    __metadata("design:returntype", Promise)
], ExportsController.prototype, "metadata", null);
exports.ExportsController = ExportsController = __decorate([
    (0, swagger_1.ApiTags)('exports'),
    (0, allow_js_1.ForReaders)(),
    (0, common_1.Controller)('exports'),
    __metadata("design:paramtypes", [event_files_service_js_1.EventFiles])
], ExportsController);
//# sourceMappingURL=exports.controller.js.map