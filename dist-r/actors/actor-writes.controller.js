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
exports.ActorWritesController = void 0;
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
const problem_js_1 = require("../common/problem.js");
const references_js_1 = require("../common/references.js");
const viewer_js_1 = require("../common/viewer.js");
const database_js_1 = require("../database/database.js");
const lock_one_js_1 = require("../database/lock-one.js");
const by_js_1 = require("../history/by.js");
const merges_service_js_1 = require("../history/merges.service.js");
const actor_input_dto_js_1 = require("./actor-input.dto.js");
const actor_dated_names_js_1 = require("./actor-dated-names.js");
const actor_merge_js_1 = require("./actor-merge.js");
const alike_actors_js_1 = require("./alike-actors.js");
const actor_tenures_js_1 = require("./actor-tenures.js");
const actor_references_sql_js_1 = require("./actor-references.sql.js");
const actor_entity_js_1 = require("./actor.entity.js");
const actors_dto_js_1 = require("./actors.dto.js");
const actors_queries_js_1 = require("./actors.queries.js");
const actors_service_js_1 = require("./actors.service.js");
let ActorWritesController = class ActorWritesController {
    constructor(database, idempotency, actors, merges, queries) {
        this.database = database;
        this.idempotency = idempotency;
        this.actors = actors;
        this.merges = merges;
        this.queries = queries;
    }
    async create({ tenures = [], datedNames = [], confirmed = false, ...given }, author, repeat, reply) {
        const { id, slug } = await this.database
            .write((manager) => this.idempotency.once(manager, repeat, async () => {
            const input = { ...UNSAID, ...given };
            const alike = confirmed ? [] : await (0, alike_actors_js_1.alikeActors)(manager, [input]);
            if (alike.length > 0)
                throw new LikeKnown(alike.map((one) => one.id));
            const actor = await this.actors.create(manager, input);
            await this.actors.setDatedNames(manager, actor, datedNames.map(actor_dated_names_js_1.datedNaming));
            await this.actors.setTenures(manager, actor, tenures.map(actor_tenures_js_1.tenureInput));
            await this.actors.recordCreated(manager, [actor.id], (0, by_js_1.by)(author));
            return { id: actor.id, slug: actor.slug };
        }))
            .catch(async (error) => {
            throw error instanceof LikeKnown ? await this.likeKnown(error.ids) : error;
        });
        return (0, found_one_js_1.answerCreated)(reply, 'actors', await this.readBack(id), slug);
    }
    async change(id, ifMatch, { reason, tenures, datedNames, ...changes }, author, reply) {
        const changed = await this.database.write(async (manager) => {
            const actor = await (0, lock_one_js_1.lockOne)(manager, actor_entity_js_1.Actor, (0, identifier_js_1.uuidOrSlug)(id));
            (0, if_match_js_1.requireMatch)(ifMatch, actor.version);
            await (0, may_correct_js_1.requireMayCorrect)(manager, 'actor', actor.id, author, reason);
            const input = { ...changes, tenures: tenures?.map(actor_tenures_js_1.tenureInput), datedNames: datedNames?.map(actor_dated_names_js_1.datedNaming) };
            await this.actors.change(manager, actor, input, (0, by_js_1.by)(author, reason));
            return actor.id;
        });
        return (0, found_one_js_1.answerOne)(reply, 'actors', await this.readBack(changed));
    }
    async merge(id, { into, reason }, author, repeat, reply) {
        const survivor = await this.database.write((manager) => this.idempotency.once(manager, repeat, async () => ({
            id: await this.merges.merge(manager, actor_merge_js_1.MERGING_ACTORS, { id: (0, identifier_js_1.uuidOrSlug)(id), into }, (0, by_js_1.by)(author, reason)),
        })));
        return (0, found_one_js_1.answerOne)(reply, 'actors', await this.readBack(survivor.id));
    }
    async alike({ name, type }) {
        const found = await this.database.write((manager) => (0, alike_actors_js_1.alikeActors)(manager, [{ ...UNSAID, name, type: type ?? null }]));
        return { alike: await this.readAll(found.map(({ id }) => id)) };
    }
    referencesOf(id) {
        return (0, references_js_1.referencesTo)(this.database, ['actor', 'actors'], actor_references_sql_js_1.REFERENCES_TO_ACTORS, id);
    }
    /** Says `like_known` of those that are known already and may be the same; they are read when nothing is held any more. */
    async likeKnown(ids) {
        const alike = await this.readAll(ids);
        const detail = 'Somebody of that name is known: use one of those, or confirm that it is another one.';
        return new problem_js_1.Problem('like_known', detail, undefined, { alike });
    }
    async readAll(ids) {
        const actors = [];
        for (const id of ids)
            actors.push(JSON.parse((await this.readBack(id)).json));
        return actors;
    }
    /** As it is once the transaction that wrote it has ended: nobody waits for the answer. */
    async readBack(id) {
        const found = await this.queries.one(id, { seesDrafts: true }, 'primary');
        if (!found)
            throw (0, identifier_js_1.notFound)('actor', id);
        return found;
    }
};
exports.ActorWritesController = ActorWritesController;
__decorate([
    (0, common_1.Post)(),
    (0, allow_js_1.Allow)('actor.write'),
    (0, repeatable_js_1.TakesIdempotencyKey)(),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({
        summary: 'Record an actor; 409 with the one that has its Wikidata id already, or with those that it may be, unless `confirmed`',
    }),
    (0, swagger_1.ApiCreatedResponse)({ type: actors_dto_js_1.ActorDto }),
    __param(0, (0, common_1.Body)()),
    __param(1, (0, viewer_js_1.Author)()),
    __param(2, (0, repeatable_js_1.Repeat)()),
    __param(3, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [actor_input_dto_js_1.NewActorDto, Object, Object, Object]),
    __metadata("design:returntype", Promise)
], ActorWritesController.prototype, "create", null);
__decorate([
    (0, common_1.Patch)(':id'),
    (0, allow_js_1.Allow)('actor.write'),
    (0, if_match_js_1.NeedsIfMatch)(),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({
        summary: 'Change what is given of an actor; names, aliases, names with days and tenures each as a whole',
        description: may_correct_js_1.CORRECTED,
    }),
    (0, swagger_1.ApiOkResponse)({ type: actors_dto_js_1.ActorDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Headers)('if-match')),
    __param(2, (0, common_1.Body)()),
    __param(3, (0, viewer_js_1.Author)()),
    __param(4, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object, actor_input_dto_js_1.ActorPatchDto, Object, Object]),
    __metadata("design:returntype", Promise)
], ActorWritesController.prototype, "change", null);
__decorate([
    (0, common_1.Post)(':id/merge'),
    (0, allow_js_1.Allow)('merge'),
    (0, repeatable_js_1.TakesIdempotencyKey)(),
    (0, common_1.HttpCode)(200),
    (0, common_1.Header)('content-type', json_js_1.JSON_TYPE),
    (0, swagger_1.ApiOperation)({ summary: 'Merge an actor into another, which takes over all that refers to it; answers that one' }),
    (0, swagger_1.ApiOkResponse)({ type: actors_dto_js_1.ActorDto }),
    __param(0, (0, common_1.Param)('id')),
    __param(1, (0, common_1.Body)()),
    __param(2, (0, viewer_js_1.Author)()),
    __param(3, (0, repeatable_js_1.Repeat)()),
    __param(4, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, merge_dto_js_1.MergeDto, Object, Object, Object]),
    __metadata("design:returntype", Promise)
], ActorWritesController.prototype, "merge", null);
__decorate([
    (0, common_1.Get)('alike'),
    (0, allow_js_1.Allow)('actor.write'),
    (0, swagger_1.ApiOperation)({ summary: 'Who is known and may be meant by a name, before one of that name is recorded' }),
    (0, swagger_1.ApiOkResponse)({ type: actors_dto_js_1.AlikeActorsDto }),
    __param(0, (0, common_1.Query)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [actor_input_dto_js_1.AlikeQueryDto]),
    __metadata("design:returntype", Promise)
], ActorWritesController.prototype, "alike", null);
__decorate([
    (0, common_1.Get)(':id/references'),
    (0, allow_js_1.Allow)('merge'),
    (0, swagger_1.ApiOperation)({ summary: 'How often it is referred to: what a merge would move' }),
    (0, swagger_1.ApiOkResponse)({ type: actors_dto_js_1.ActorReferencesDto }),
    __param(0, (0, common_1.Param)('id')),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String]),
    __metadata("design:returntype", Promise)
], ActorWritesController.prototype, "referencesOf", null);
exports.ActorWritesController = ActorWritesController = __decorate([
    (0, swagger_1.ApiTags)('actors'),
    (0, common_1.Controller)('actors'),
    __metadata("design:paramtypes", [database_js_1.Database, idempotency_js_1.Idempotency, actors_service_js_1.ActorsService, merges_service_js_1.MergesService, actors_queries_js_1.ActorsQueries])
], ActorWritesController);
/** What a new actor is taken to be where nothing is said. */
const UNSAID = { names: {}, aliases: [], country: null, wikidata: null };
/** Ends the transaction of a newcomer that may be one of these. */
class LikeKnown extends Error {
    constructor(ids) {
        super('like actors that are known');
        this.ids = ids;
    }
}
//# sourceMappingURL=actor-writes.controller.js.map