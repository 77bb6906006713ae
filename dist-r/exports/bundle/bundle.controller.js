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
exports.BundleController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../../common/allow.js");
const clock_js_1 = require("../../common/clock.js");
const digest_js_1 = require("../../common/digest.js");
const identifier_js_1 = require("../../common/identifier.js");
const json_js_1 = require("../../common/json.js");
const known_on_dto_js_1 = require("../../common/known-on.dto.js");
const perspective_js_1 = require("../../common/perspective.js");
const named_js_1 = require("../../common/sql/named.js");
const world_js_1 = require("../../common/sql/world.js");
const database_js_1 = require("../../database/database.js");
const parameters_js_1 = require("../../database/parameters.js");
const event_files_service_js_1 = require("../event-files.service.js");
const program_js_1 = require("../program.js");
const send_file_js_1 = require("../send-file.js");
const snapshot_js_1 = require("../snapshot.js");
const bundle_files_js_1 = require("./bundle-files.js");
let BundleController = class BundleController {
    constructor(database, clock, program) {
        this.database = database;
        this.clock = clock;
        this.program = program;
    }
    json(id, _, perspective, reply) {
        return this.send(reply, id, perspective, { ending: 'json', type: json_js_1.JSON_TYPE, write: bundle_files_js_1.bundleJson });
    }
    zip(id, _, perspective, reply) {
        return this.send(reply, id, perspective, { ending: 'zip', type: 'application/zip', write: bundle_files_js_1.bundleZip });
    }
    async send(reply, given, perspective, { ending, type, write }) {
        const id = (0, identifier_js_1.uuidOrSlug)(given);
        const now = this.clock.now();
        const licence = await this.licence(id, perspective, now);
        if (licence === undefined)
            throw (0, identifier_js_1.notFound)('dossier', given);
        const knownOn = perspective.knownOn ?? null;
        const snapshot = await snapshot_js_1.Snapshot.of(this.database);
        const { version, commit } = this.program;
        const facts = JSON.stringify([version, commit, id, ending, perspective, snapshot.name]);
        await (0, send_file_js_1.sendFile)(reply, {
            type,
            name: `${id}${knownOn === null ? '' : `-as-of-${knownOn}`}.bundle.${ending}`,
            headers: (0, event_files_service_js_1.headersOf)({
                ...{ filter: new URLSearchParams({ dossier: id }).toString(), knownOn, dataVersion: (0, digest_js_1.digest)(snapshot.name) },
                licences: licence === '' ? [] : [licence],
            }),
            pieces: snapshot.until(write(snapshot, { id, perspective, now })),
            tag: () => Promise.resolve(`"${(0, digest_js_1.digest)(facts)}"`),
        });
    }
    /** Under which it may be passed on, empty where it does not say; undefined where there is no such dossier for them. */
    async licence(id, { seesDrafts }, now) {
        const parameters = new parameters_js_1.Parameters();
        const { dossiers } = (0, world_js_1.worldOf)({ seesDrafts }, parameters, now);
        const [found] = await this.database.read(`SELECT d.licence FROM ${dossiers} d WHERE ${(0, named_js_1.named)('d', id, parameters)}`, parameters.values);
        return found?.licence;
    }
};
exports.BundleController = BundleController;
__decorate([
    (0, common_1.Get)(':id/bundle.json'),
    (0, swagger_1.ApiOperation)({ summary: 'A whole dossier in one file, which can be brought in again without loss' }),
    (0, swagger_1.ApiOkResponse)({ description: 'Dossier, actors, sources and events, joined by slugs', schema: { type: 'object' } }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, perspective_js_1.AsSeen)()),
    __param(3, (0, common_1.Res)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, known_on_dto_js_1.KnownOnDto, Object, Object]),
    __metadata("design:returntype", Promise)
], BundleController.prototype, "json", null);
__decorate([
    (0, common_1.Get)(':id/bundle.zip'),
    (0, swagger_1.ApiOperation)({ summary: 'The same as JSON Lines in a ZIP, for dossiers of any size' }),
    (0, swagger_1.ApiProduces)('application/zip'),
    (0, swagger_1.ApiOkResponse)({
        description: 'dossier.json, a file of JSON Lines for each list, and manifest.json',
        schema: { type: 'string', format: 'binary' },
    }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, perspective_js_1.AsSeen)()),
    __param(3, (0, common_1.Res)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, known_on_dto_js_1.KnownOnDto, Object, Object]),
    __metadata("design:returntype", Promise)
], BundleController.prototype, "zip", null);
exports.BundleController = BundleController = __decorate([
    (0, swagger_1.ApiTags)('exports'),
    (0, allow_js_1.ForReaders)(),
    (0, common_1.Controller)('dossiers'),
    __param(2, (0, common_1.Inject)(program_js_1.PROGRAM)),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock, Object])
], BundleController);
//# sourceMappingURL=bundle.controller.js.map