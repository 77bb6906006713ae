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
Object.defineProperty(exports, "__esModule", { value: true });
exports.ActorsService = void 0;
const common_1 = require("@nestjs/common");
const uuidv7_1 = require("uuidv7");
const problem_js_1 = require("../common/problem.js");
const free_slug_js_1 = require("../database/free-slug.js");
const insert_all_js_1 = require("../database/insert-all.js");
const refuse_taken_js_1 = require("../database/refuse-taken.js");
const set_columns_js_1 = require("../database/set-columns.js");
const revisions_service_js_1 = require("../history/revisions.service.js");
const actor_dated_names_js_1 = require("./actor-dated-names.js");
const actor_labels_js_1 = require("./actor-labels.js");
const actor_tenures_js_1 = require("./actor-tenures.js");
const actor_entity_js_1 = require("./actor.entity.js");
/** Writes actors. */
let ActorsService = class ActorsService {
    constructor(revisions) {
        this.revisions = revisions;
    }
    /**
     * Creates an actor, whole but for offices; throws `conflict` with the actor that has the slug or the Wikidata id
     * already. Its history begins with {@link recordCreated}, once it is whole.
     */
    async create(manager, input) {
        if (input.slug !== undefined)
            await (0, refuse_taken_js_1.refuseTaken)(manager, 'actors_slug_unique', BY_SLUG, [input.slug]);
        await this.refuseKnown(manager, input.wikidata, null);
        const slug = input.slug ?? (await (0, free_slug_js_1.freeSlug)(manager, 'actors', (0, actor_labels_js_1.slugOf)(input)));
        const [actor] = await this.createAll(manager, [{ ...input, slug }]);
        if (!actor)
            throw new Error('No actor came of its input');
        return actor;
    }
    /** Creates many in a few statements, under the slugs that they have. */
    async createAll(manager, inputs) {
        const made = inputs.map((naming) => {
            const { names: _, aliases: __, datedNames: ___, ...columns } = naming;
            return { naming, actor: manager.create(actor_entity_js_1.Actor, { ...columns, id: (0, uuidv7_1.uuidv7)() }) };
        });
        const actors = made.map(({ actor }) => actor);
        await (0, insert_all_js_1.insertAll)(manager, actor_entity_js_1.Actor, actors);
        const named = made.map(({ naming, actor }) => ({ id: actor.id, naming }));
        await (0, actor_labels_js_1.insertLabels)(manager, named);
        await (0, actor_dated_names_js_1.insertDatedNames)(manager, made.map(({ naming: { datedNames = [] }, actor: { id } }) => ({ id, names: datedNames })));
        return actors;
    }
    /** Gives persons their offices; each person's are named in the order given. */
    addTenures(manager, tenures) {
        return (0, actor_tenures_js_1.insertTenures)(manager, tenures);
    }
    /** Gives a person these offices in place of those they have; throws `validation_failed` where one cannot be. */
    setTenures(manager, person, tenures) {
        return (0, actor_tenures_js_1.replaceTenures)(manager, person, tenures);
    }
    /** Gives an actor these names with days in place of those it has; throws `validation_failed` where one cannot be. */
    setDatedNames(manager, { id }, names) {
        return (0, actor_dated_names_js_1.replaceDatedNames)(manager, id, names);
    }
    /** Begins the history of actors that have just been created: version 1, as they are now. */
    recordCreated(manager, ids, authorship) {
        return this.revisions.created(manager, 'actor', ids, authorship);
    }
    /** Changes what is given; throws `conflict` with the actor that has the Wikidata id already. */
    async change(manager, actor, changes, authorship) {
        const { names, aliases, datedNames, tenures, ...columns } = changes;
        const { id } = actor;
        await this.refuseKnown(manager, changes.wikidata ?? null, id);
        await this.revisions.revise(manager, [{ entity: 'actor', id }], authorship, async () => {
            const { name = actor.name, type = actor.type } = changes;
            if (type !== 'person' && actor.type === 'person' && tenures === undefined)
                await refuseOffices(manager, id);
            if (changes.name !== undefined || names || aliases) {
                const now = await (0, actor_labels_js_1.readLabels)(manager, actor);
                await (0, actor_labels_js_1.writeLabels)(manager, id, { name, names: names ?? now.names, aliases: aliases ?? now.aliases });
            }
            if (datedNames)
                await (0, actor_dated_names_js_1.replaceDatedNames)(manager, id, datedNames);
            await (0, set_columns_js_1.setColumns)(manager, actor_entity_js_1.Actor, id, columns);
            if (tenures)
                await (0, actor_tenures_js_1.replaceTenures)(manager, { id, type }, tenures);
        });
    }
    async refuseKnown(manager, wikidata, own) {
        if (wikidata === null)
            return;
        await (0, refuse_taken_js_1.refuseTaken)(manager, 'actors_wikidata_unique', BY_WIKIDATA, [wikidata, own]);
    }
};
exports.ActorsService = ActorsService;
exports.ActorsService = ActorsService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [revisions_service_js_1.RevisionsService])
], ActorsService);
const BY_SLUG = 'SELECT id, slug FROM actors WHERE slug = $1';
/** What was merged may still have its own, which leads to the survivor. */
const BY_WIKIDATA = `SELECT a.id, a.slug FROM actors k JOIN actors a ON a.id = coalesce(k.merged_into_id, k.id)
  WHERE k.wikidata = $1 AND k.id IS DISTINCT FROM $2::uuid`;
async function refuseOffices(manager, personId) {
    const [held] = await manager.query('SELECT FROM tenures WHERE person_id = $1 LIMIT 1', [personId]);
    if (held === undefined)
        return;
    const detail = 'Only a person holds offices: empty the list of tenures with the same change.';
    throw new problem_js_1.Problem('validation_failed', detail, [{ pointer: '/type', code: 'holds_offices', detail }]);
}
//# sourceMappingURL=actors.service.js.map