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
exports.DossierWritesController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const found_one_js_1 = require("../common/found-one.js");
const idempotency_js_1 = require("../common/idempotency/idempotency.js");
const repeatable_js_1 = require("../common/idempotency/repeatable.js");
const identifier_js_1 = require("../common/identifier.js");
const if_match_js_1 = require("../common/if-match.js");
const json_js_1 = require("../common/json.js");
const may_correct_js_1 = require("../common/may-correct.js");
const viewer_js_1 = require("../common/viewer.js");
const database_js_1 = require("../database/database.js");
const lock_one_js_1 = require("../database/lock-one.js");
const by_js_1 = require("../history/by.js");
const dossier_input_dto_js_1 = require("./dossier-input.dto.js");
const dossier_entity_js_1 = require("./dossier.entity.js");
const dossiers_dto_js_1 = require("./dossiers.dto.js");
const dossiers_queries_js_1 = require("./dossiers.queries.js");
const dossiers_service_js_1 = require("./dossiers.service.js");
/** What a new dossier does not say. */
const UNSAID = { sentence: '', summary: '', translations: {}, languages: [], licence: '', issues: [] };
let DossierWritesController = class DossierWritesController {
    constructor(database, idempotency, dossiers, queries) {
        this.database = database;
        this.idempotency = idempotency;
        this.dossiers = dossiers;
        this.queries = queries;
    }
    async create(given, author, repeat, reply) {
        const { id, slug } = await this.database.write((manager) => this.idempotency.once(manager, repeat, async () => {
            const made = await this.dossiers.create(manager, { ...UNSAID, ...given }, (0, by_js_1.by)(author));
            return { id: made.id, slug: made.slug };
        }));
        return (0, found_one_js_1.answerCreated)(reply, 'dossiers', await this.readBack(id), slug);
    }
    async change(id, ifMatch, { reason, ...changes }, author, reply) {
        const changed = await this.database.write(async (manager) => {
            const dossier = await (0, lock_one_js_1.lockOne)(manager, dossier_entity_js_1.Dossier, (0, identifier_js_1.uuidOrSlug)(id));
            (0, if_match_js_1.requireMatch)(ifMatch, dossier.version);
            await (0, may_correct_js_1.requireMayCorrect)(manager, 'dossier', dossier.id, author, reason);
            await this.dossiers.change(manager, dossier.id, changes, (0, by_js_1.by)(author, reason));
            return dossier.id;
        });
        return (0, found_one_js_1.answerOne)(reply, 'dossiers', await this.readBack(changed));
    }
    changeIssues(id, ifMatch, issues, author, reply) {
        return this.change(id, ifMatch, issues, author, reply);
    }
    /** As it is once the transaction that wrote it has ended: nobody waits for the answer. */
    async readBack(id) {
        const found = await this.queries.one(id, { seesDrafts: true }, 'primary');
        if (!found)
            throw (0, identifier_js_1.notFound)('dossier', id);
        return found;
    }
};
exports.DossierWritesController = DossierWritesController;
__decorate([
    (0, common_1.Post)(),
    (0, allow_js_1.Allow)('dossier.write'),
    (0, repeatable_js_1.TakesIdempotencyKey)(),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Open a dossier; 409 with the one that has its slug or prefix already' }),
    (0, swagger_1.ApiCreatedResponse)({ type: dossiers_dto_js_1.DossierDto }),
    __param(0, (0, common_1.Body)()),
    __param(1, (0, viewer_js_1.Author)()),
    __param(2, (0, repeatable_js_1.Repeat)()),
    __param(3, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [dossier_input_dto_js_1.DossierInputDto, Object, Object, Object]),
    __metadata("design:returntype", Promise)
], DossierWritesController.prototype, "create", null);
__decorate([
    (0, common_1.Patch)(':id'),
    (0, allow_js_1.Allow)('dossier.change'),
    (0, if_match_js_1.NeedsIfMatch)(),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Change what is given of a dossier', description: may_correct_js_1.CORRECTED }),
    (0, swagger_1.ApiOkResponse)({ type: dossiers_dto_js_1.DossierDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Headers)('if-match')),
    __param(2, (0, common_1.Body)()),
    __param(3, (0, viewer_js_1.Author)()),
    __param(4, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object, dossier_input_dto_js_1.DossierPatchDto, Object, Object]),
    __metadata("design:returntype", Promise)
], DossierWritesController.prototype, "change", null);
__decorate([
    (0, common_1.Put)(':id/issues'),
    (0, allow_js_1.Allow)('dossier.change'),
    (0, if_match_js_1.NeedsIfMatch)(),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({
        summary: 'Give a dossier these issues, in this order, in place of those it has',
        description: may_correct_js_1.CORRECTED,
    }),
    (0, swagger_1.ApiOkResponse)({ type: dossiers_dto_js_1.DossierDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Headers)('if-match')),
    __param(2, (0, common_1.Body)()),
    __param(3, (0, viewer_js_1.Author)()),
    __param(4, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object, dossier_input_dto_js_1.DossierIssuesDto, Object, Object]),
    __metadata("design:returntype", Promise)
], DossierWritesController.prototype, "changeIssues", null);
exports.DossierWritesController = DossierWritesController = __decorate([
    (0, swagger_1.ApiTags)('dossiers'),
    (0, common_1.Controller)('dossiers'),
    __metadata("design:paramtypes", [database_js_1.Database, idempotency_js_1.Idempotency, dossiers_service_js_1.DossiersService, dossiers_queries_js_1.DossiersQueries])
], DossierWritesController);
//# sourceMappingURL=dossier-writes.controller.js.map