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
exports.PublisherWritesController = void 0;
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
const merge_dto_js_1 = require("../common/merge.dto.js");
const references_js_1 = require("../common/references.js");
const viewer_js_1 = require("../common/viewer.js");
const database_js_1 = require("../database/database.js");
const lock_one_js_1 = require("../database/lock-one.js");
const by_js_1 = require("../history/by.js");
const merges_service_js_1 = require("../history/merges.service.js");
const publisher_input_dto_js_1 = require("./publisher-input.dto.js");
const publisher_merge_js_1 = require("./publisher-merge.js");
const publisher_references_sql_js_1 = require("./publisher-references.sql.js");
const publisher_entity_js_1 = require("./publisher.entity.js");
const publishers_dto_js_1 = require("./publishers.dto.js");
const publishers_queries_js_1 = require("./publishers.queries.js");
const publishers_service_js_1 = require("./publishers.service.js");
let PublisherWritesController = class PublisherWritesController {
    constructor(database, idempotency, publishers, merges, queries) {
        this.database = database;
        this.idempotency = idempotency;
        this.publishers = publishers;
        this.merges = merges;
        this.queries = queries;
    }
    async create(input, author, repeat, reply) {
        const { id, slug } = await this.database.write((manager) => this.idempotency.once(manager, repeat, async () => {
            const made = await this.publishers.create(manager, input, (0, by_js_1.by)(author));
            return { id: made.id, slug: made.slug };
        }));
        return (0, found_one_js_1.answerCreated)(reply, 'publishers', await this.readBack(id), slug);
    }
    async change(id, ifMatch, { reason, ...changes }, author, reply) {
        const changed = await this.database.write(async (manager) => {
            const publisher = await (0, lock_one_js_1.lockOne)(manager, publisher_entity_js_1.Publisher, (0, identifier_js_1.uuidOrSlug)(id));
            (0, if_match_js_1.requireMatch)(ifMatch, publisher.version);
            await (0, may_correct_js_1.requireMayCorrect)(manager, 'publisher', publisher.id, author, reason);
            await this.publishers.change(manager, publisher.id, changes, (0, by_js_1.by)(author, reason));
            return publisher.id;
        });
        return (0, found_one_js_1.answerOne)(reply, 'publishers', await this.readBack(changed));
    }
    async merge(id, { into, reason }, author, repeat, reply) {
        const survivor = await this.database.write((manager) => this.idempotency.once(manager, repeat, async () => ({
            id: await this.merges.merge(manager, publisher_merge_js_1.MERGING_PUBLISHERS, { id: (0, identifier_js_1.uuidOrSlug)(id), into }, (0, by_js_1.by)(author, reason)),
        })));
        return (0, found_one_js_1.answerOne)(reply, 'publishers', await this.readBack(survivor.id));
    }
    referencesOf(id) {
        return (0, references_js_1.referencesTo)(this.database, ['publisher', 'publishers'], publisher_references_sql_js_1.REFERENCES_TO_PUBLISHERS, id);
    }
    /** As it is once the transaction that wrote it has ended: nobody waits for the answer. */
    async readBack(id) {
        const found = await this.queries.one(id, { seesDrafts: true }, 'primary');
        if (!found)
            throw (0, identifier_js_1.notFound)('publisher', id);
        return found;
    }
};
exports.PublisherWritesController = PublisherWritesController;
__decorate([
    (0, common_1.Post)(),
    (0, allow_js_1.Allow)('publisher.write'),
    (0, repeatable_js_1.TakesIdempotencyKey)(),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Record a publisher; 409 with the one that has its name or slug already' }),
    (0, swagger_1.ApiCreatedResponse)({ type: publishers_dto_js_1.PublisherDto }),
    __param(0, (0, common_1.Body)()),
    __param(1, (0, viewer_js_1.Author)()),
    __param(2, (0, repeatable_js_1.Repeat)()),
    __param(3, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [publisher_input_dto_js_1.PublisherInputDto, Object, Object, Object]),
    __metadata("design:returntype", Promise)
], PublisherWritesController.prototype, "create", null);
__decorate([
    (0, common_1.Patch)(':id'),
    (0, allow_js_1.Allow)('publisher.write'),
    (0, if_match_js_1.NeedsIfMatch)(),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Change what is given of a publisher; its sources follow', description: may_correct_js_1.CORRECTED }),
    (0, swagger_1.ApiOkResponse)({ type: publishers_dto_js_1.PublisherDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Headers)('if-match')),
    __param(2, (0, common_1.Body)()),
    __param(3, (0, viewer_js_1.Author)()),
    __param(4, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object, publisher_input_dto_js_1.PublisherPatchDto, Object, Object]),
    __metadata("design:returntype", Promise)
], PublisherWritesController.prototype, "change", null);
__decorate([
    (0, common_1.Post)(':id/merge'),
    (0, allow_js_1.Allow)('merge'),
    (0, repeatable_js_1.TakesIdempotencyKey)(),
    (0, common_1.HttpCode)(200),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Merge a publisher into another, which takes over all that refers to it; answers that one' }),
    (0, swagger_1.ApiOkResponse)({ type: publishers_dto_js_1.PublisherDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Body)()),
    __param(2, (0, viewer_js_1.Author)()),
    __param(3, (0, repeatable_js_1.Repeat)()),
    __param(4, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, merge_dto_js_1.MergeDto, Object, Object, Object]),
    __metadata("design:returntype", Promise)
], PublisherWritesController.prototype, "merge", null);
__decorate([
    (0, common_1.Get)(':id/references'),
    (0, allow_js_1.Allow)('merge'),
    (0, swagger_1.ApiOperation)({ summary: 'How often it is referred to: what a merge would move' }),
    (0, swagger_1.ApiOkResponse)({ type: publishers_dto_js_1.PublisherReferencesDto }),
    __param(0, (0, common_1.Param)('id')),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String]),
    __metadata("design:returntype", Promise)
], PublisherWritesController.prototype, "referencesOf", null);
exports.PublisherWritesController = PublisherWritesController = __decorate([
    (0, swagger_1.ApiTags)('publishers'),
    (0, common_1.Controller)('publishers'),
    __metadata("design:paramtypes", [database_js_1.Database, idempotency_js_1.Idempotency, publishers_service_js_1.PublishersService, merges_service_js_1.MergesService, publishers_queries_js_1.PublishersQueries])
], PublisherWritesController);
//# sourceMappingURL=publisher-writes.controller.js.map