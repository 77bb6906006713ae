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
exports.BundleActors = void 0;
const common_1 = require("@nestjs/common");
const typeorm_1 = require("typeorm");
const actor_dated_names_js_1 = require("../actors/actor-dated-names.js");
const alike_actors_js_1 = require("../actors/alike-actors.js");
const actor_entity_js_1 = require("../actors/actor.entity.js");
const actors_service_js_1 = require("../actors/actors.service.js");
const actor_lessons_js_1 = require("./actor-lessons.js");
const left_out_js_1 = require("./left-out.js");
/** Brings the actors of a bundle in. */
let BundleActors = class BundleActors {
    constructor(actors) {
        this.actors = actors;
    }
    /** New ones whole; those that are known by their slug learn the names, aliases and offices that they have not by `extend`. */
    async bringIn(manager, actors, authorship) {
        const given = actors.map(actor_lessons_js_1.whole);
        const known = await this.here(manager, given);
        const fresh = given.filter(({ slug }) => !known.has(slug));
        const alike = (await (0, alike_actors_js_1.alikeActors)(manager, fresh)).map(({ at, slug }) => `${fresh[at]?.slug ?? ''}: ${slug}`);
        const created = await this.createThose(manager, fresh, known, authorship);
        const told = { added: created.size, extended: [], leftOut: [], alike };
        const extend = async () => {
            for (const actor of given) {
                const own = known.get(actor.slug);
                if (own)
                    await this.extend(manager, own, actor, authorship, told);
            }
        };
        const ids = [...known].map(([slug, { id }]) => [slug, id]);
        return { bySlug: new Map([...ids, ...created]), told, extend };
    }
    async createThose(manager, fresh, known, authorship) {
        const rows = await this.actors.createAll(manager, fresh.map(({ tenures: _, datedNames, ...actor }) => ({ ...actor, datedNames: datedNames?.map(actor_dated_names_js_1.datedNaming) })));
        const created = new Map(rows.map(({ slug, id }) => [slug, id]));
        // Offices only once every state and body that they belong to is there.
        const held = fresh.flatMap(({ slug, tenures }) => tenures.map(({ body, ...tenure }) => ({
            ...{ ...tenure, personId: created.get(slug) ?? '' },
            bodyId: created.get(body) ?? known.get(body)?.id ?? '',
        })));
        await this.actors.addTenures(manager, held);
        await this.actors.recordCreated(manager, [...created.values()], authorship);
        return created;
    }
    /** Those that are here, by the slugs that they are called by; of who was merged who they were merged into. */
    async here(manager, given) {
        const here = await manager.find(actor_entity_js_1.Actor, {
            where: { slug: (0, typeorm_1.Any)(given.map(({ slug }) => slug)) },
            relations: { mergedInto: true },
        });
        return new Map(here.map((actor) => [actor.slug, actor.mergedInto ?? actor]));
    }
    async extend(manager, own, given, authorship, told) {
        const { changes, learnt, leftOut } = await (0, actor_lessons_js_1.lessonsFor)(manager, own, given);
        if (learnt.length > 0) {
            await this.actors.change(manager, own, changes, authorship);
            if (!told.extended.includes(own.slug))
                told.extended.push(own.slug);
        }
        told.leftOut.push(...leftOut.map(left_out_js_1.toldLeftOut));
    }
};
exports.BundleActors = BundleActors;
exports.BundleActors = BundleActors = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [actors_service_js_1.ActorsService])
], BundleActors);
//# sourceMappingURL=bundle-actors.service.js.map