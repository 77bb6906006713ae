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
exports.NewActors = void 0;
const common_1 = require("@nestjs/common");
const actor_labels_js_1 = require("../../../actors/actor-labels.js");
const actors_service_js_1 = require("../../../actors/actors.service.js");
const folded_js_1 = require("../../../domain/folded.js");
const guessed_type_js_1 = require("../../../domain/actors/guessed-type.js");
const mentions_js_1 = require("../../../events/writing/mentions.js");
const own_slug_js_1 = require("../../../database/own-slug.js");
/** Makes those whom a spreadsheet names and nobody knows, as its owner confirmed them. */
let NewActors = class NewActors {
    constructor(actors) {
        this.actors = actors;
    }
    /** Ids by name, as {@link folded} writes it. Throws `validation_failed` where somebody is said to be one who is not there. */
    async make(manager, names, decided, authorship) {
        const decisions = new Map(decided.map((actor, at) => [(0, folded_js_1.folded)(actor.name), { ...actor, at }]));
        const used = names.flatMap((name) => {
            const { use, at = 0 } = decisions.get((0, folded_js_1.folded)(name)) ?? {};
            return use === undefined
                ? []
                : [{ name, mention: { what: 'actor', name: use, pointer: `/newActors/${at}/use` } }];
        });
        const found = await (0, mentions_js_1.resolve)(manager, used.map(({ mention }) => mention));
        const ids = new Map(used.map(({ name, mention }) => [(0, folded_js_1.folded)(name), found('actor', mention.name).id]));
        const fresh = [...new Map(names.map((name) => [(0, folded_js_1.folded)(name), name])).values()].filter((name) => !ids.has((0, folded_js_1.folded)(name)));
        const inputs = fresh.map((name) => {
            const { type, country } = decisions.get((0, folded_js_1.folded)(name)) ?? {};
            const guess = (0, guessed_type_js_1.guessedType)(name);
            const taken = { type: type ?? guess.type, country: country === undefined ? guess.country : country };
            return { ...taken, name, names: {}, aliases: [], wikidata: null };
        });
        const slugs = await freeSlugs(manager, inputs.map(actor_labels_js_1.slugOf));
        const made = await this.actors.createAll(manager, inputs.map((input, n) => ({ ...input, slug: slugs[n] ?? (0, own_slug_js_1.ownSlug)('actor') })));
        await this.actors.recordCreated(manager, made.map(({ id }) => id), authorship);
        for (const { name, id } of made)
            ids.set((0, folded_js_1.folded)(name), id);
        return ids;
    }
};
exports.NewActors = NewActors;
exports.NewActors = NewActors = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [actors_service_js_1.ActorsService])
], NewActors);
/** The wanted slugs, each with an end of its own where somebody has it. Nobody is kept from making others meanwhile. */
async function freeSlugs(manager, wanted) {
    const rows = await manager.query('SELECT slug FROM actors WHERE slug = ANY ($1)', [wanted]);
    const taken = new Set(rows.map(({ slug }) => slug));
    return wanted.map((slug) => {
        const free = taken.has(slug) ? (0, own_slug_js_1.ownSlug)(slug) : slug;
        taken.add(free);
        return free;
    });
}
//# sourceMappingURL=new-actors.service.js.map