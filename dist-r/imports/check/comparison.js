"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Comparison = void 0;
const alike_actors_js_1 = require("../../actors/alike-actors.js");
const actor_lessons_js_1 = require("../actor-lessons.js");
const bundle_publishers_service_js_1 = require("../bundle-publishers.service.js");
const bundle_sources_service_js_1 = require("../bundle-sources.service.js");
const taken_js_1 = require("./taken.js");
/** For so many newcomers of a bundle those who are called nearly so are looked for. */
const MOST_ALIKE = 300;
/** Compares actors, publishers and sources of a bundle with those that are here, and only reads. */
class Comparison {
    constructor(database, here, tally, names) {
        this.database = database;
        this.here = here;
        this.tally = tally;
        this.names = names;
        this.lookedAlike = 0;
    }
    /** What keeps the dossier from being made. */
    ofDossier(dossier) {
        return this.database.write((manager) => (0, taken_js_1.dossierTaken)(manager, dossier));
    }
    /** Compares what was not rejected. */
    async compare({ list, from, entries }) {
        const fit = entries
            .map((value, n) => ({ at: from + n, value }))
            .filter(({ at }) => !this.tally.isRejected(list, at));
        if (fit.length === 0 || list === 'events')
            return;
        await this.database.write(async (manager) => {
            if (list === 'actors')
                await this.compareActors(manager, fit);
            else if (list === 'sources')
                await this.compareSources(manager, fit);
            else
                await this.comparePublishers(manager, fit);
        });
    }
    async compareActors(manager, given) {
        const here = await this.here.actors.here(manager, given.map(({ value }) => value));
        const fresh = [];
        for (const { at, value } of given) {
            const own = here.get(value.slug);
            if (!own) {
                fresh.push({ at, value });
                continue;
            }
            const { learnt, leftOut } = await (0, actor_lessons_js_1.lessonsFor)(manager, own, (0, actor_lessons_js_1.whole)(value));
            this.names.isHere('actors', value.slug, own.id);
            this.tally.isHere('actors', at, own.slug, learnt, leftOut);
        }
        const held = await (0, taken_js_1.heldHere)(manager, 'actors_wikidata_unique', fresh.flatMap(({ value: { wikidata } }) => wikidata ?? []));
        const alike = await this.alikeTo(manager, fresh.map(({ value }) => value));
        for (const [n, { at, value }] of fresh.entries()) {
            const { slug, name, type, country = null, wikidata } = value;
            if (wikidata != null && held.has(wikidata)) {
                this.tally.reject('actors', at, slug, [(0, taken_js_1.taken)('actors_wikidata_unique', `/actors/${at}`)]);
            }
            else
                this.tally.isNew('actors', at, { slug, name, type, country, alike: alike.get(n) ?? [] });
        }
    }
    async alikeTo(manager, fresh) {
        const asked = fresh.slice(0, MOST_ALIKE - this.lookedAlike).map((actor) => (0, actor_lessons_js_1.whole)(actor));
        this.lookedAlike += asked.length;
        const found = new Map();
        if (asked.length === 0)
            return found;
        for (const { at, slug } of await (0, alike_actors_js_1.alikeActors)(manager, asked))
            found.set(at, [...(found.get(at) ?? []), slug]);
        return found;
    }
    async comparePublishers(manager, given) {
        const here = await this.here.publishers.here(manager, given.map(({ value }) => value));
        for (const { at, value } of given) {
            const own = here(value);
            if (own)
                this.tally.isHere('publishers', at, own.slug, [], (0, bundle_publishers_service_js_1.leftOut)(value, own));
            else
                this.tally.isNew('publishers', at);
        }
    }
    async compareSources(manager, given) {
        const here = await this.here.sources.here(manager, given.map(({ value }) => value));
        const fresh = given.filter(({ value }) => !here.has(value.slug));
        const held = await (0, taken_js_1.heldHere)(manager, 'sources_address_unique', fresh.flatMap(({ value: { url } }) => url ?? []));
        for (const { at, value } of given) {
            const own = here.get(value.slug);
            if (own) {
                this.names.isHere('sources', value.slug, own.id, own.publishedOn);
                this.tally.isHere('sources', at, own.slug, [], (0, bundle_sources_service_js_1.leftOut)(value, own));
            }
            else if (value.url != null && held.has(value.url)) {
                this.tally.reject('sources', at, value.slug, [(0, taken_js_1.taken)('sources_address_unique', `/sources/${at}`)]);
            }
            else
                this.tally.isNew('sources', at);
        }
    }
}
exports.Comparison = Comparison;
//# sourceMappingURL=comparison.js.map