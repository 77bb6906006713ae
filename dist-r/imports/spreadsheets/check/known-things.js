"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.KnownThings = void 0;
exports.keyOfSource = keyOfSource;
const actor_names_js_1 = require("../../../common/sql/actor-names.js");
const identifier_js_1 = require("../../../common/identifier.js");
const folded_js_1 = require("../../../domain/folded.js");
/** What rows name and the database knows; asked for as rows come, and once for each name. */
class KnownThings {
    constructor(database, dossierId) {
        this.database = database;
        this.dossierId = dossierId;
        this.actors = new Map();
        this.sources = new Map();
        this.linked = new Map();
        this.byRef = new Map();
        this.bySlug = new Map();
    }
    /** Asks for all that these rows name. */
    async learn(rows) {
        await this.learnActors(rows.flatMap(({ actors }) => actors.map(({ name }) => name)));
        await this.learnSources(rows.flatMap(({ sources }) => sources.map(keyOfSource)));
        await this.learnLinked(rows.flatMap(({ links }) => links.map(({ to }) => to)));
        await this.learnEvents(rows);
    }
    /** An actor by any of its names; null where nobody is called so. */
    actor(name) {
        return this.actors.get((0, folded_js_1.folded)(name)) ?? null;
    }
    source(source) {
        return this.sources.get(keyOfSource(source)) ?? null;
    }
    /** An event of any dossier, by ref or id. */
    linkedEvent(name) {
        return this.linked.get(name) ?? null;
    }
    /** The event of the dossier that a row is, by its ref, else by its slug. */
    eventOf({ ref, slug }) {
        return ((ref === null ? undefined : this.byRef.get(ref.toUpperCase())) ??
            (slug === null ? null : (this.bySlug.get(slug) ?? null)));
    }
    async learnActors(names) {
        const asked = unknownTo(this.actors, names, folded_js_1.folded);
        if (asked.length === 0)
            return;
        const rows = await this.database.read(`SELECT DISTINCT g.name, coalesce(a.merged_into_id, a.id) AS id, fold(a.name) = fold(g.name) AS "isName"
       FROM unnest($1::text[]) AS g (name) CROSS JOIN LATERAL (
         SELECT o.actor_id FROM ${(0, actor_names_js_1.labelsOf)({ day: null })} o WHERE fold(o.label) = fold(g.name)
         UNION SELECT s.id FROM actors s WHERE s.slug = g.name) n
       JOIN actors a ON a.id = n.actor_id`, [asked], 'primary');
        for (const name of asked) {
            const found = rows.filter((row) => row.name === name);
            const ids = (list) => [...new Set(list.map(({ id }) => id))];
            const [named, all] = [ids(found.filter(({ isName }) => isName)), ids(found)];
            const [one] = named.length === 1 ? named : all;
            const isOne = named.length === 1 || all.length === 1;
            this.actors.set((0, folded_js_1.folded)(name), one === undefined ? null : { id: isOne ? one : null });
        }
    }
    async learnSources(keys) {
        const asked = unknownTo(this.sources, keys);
        if (asked.length === 0)
            return;
        const rows = await this.database.read(`SELECT g.key, s.id, s.published_on::text AS day FROM unnest($1::text[]) AS g (key)
       JOIN sources k ON k.address_hash = md5(address_key(g.key)) JOIN sources s ON s.id = coalesce(k.merged_into_id, k.id)
       UNION ALL SELECT g.key, s.id, s.published_on::text FROM unnest($2::text[]) AS g (key)
       JOIN sources k ON k.slug = g.key OR k.citation = g.key JOIN sources s ON s.id = coalesce(k.merged_into_id, k.id)`, [asked.filter((key) => key.includes('://')), asked.filter((key) => !key.includes('://'))], 'primary');
        for (const key of asked)
            this.sources.set(key, rows.find((row) => row.key === key) ?? null);
    }
    async learnLinked(names) {
        const asked = unknownTo(this.linked, names);
        if (asked.length === 0)
            return;
        const rows = await this.database.read(`SELECT id, ref, known_on::text AS day FROM events
       WHERE (ref = ANY ($1::text[]) OR id = ANY ($2::uuid[])) AND deleted_at IS NULL`, [asked.map((name) => name.toUpperCase()), asked.map((name) => name.toLowerCase()).filter(identifier_js_1.isUuid)], 'primary');
        for (const name of asked) {
            const found = rows.find(({ id, ref }) => id === name.toLowerCase() || ref === name.toUpperCase());
            this.linked.set(name, found ?? null);
        }
    }
    /** Those of the rows at hand alone: no two batches name the same. */
    async learnEvents(rows) {
        const refs = rows.flatMap(({ ref }) => (ref === null ? [] : [ref.toUpperCase()]));
        const slugs = rows.flatMap(({ slug }) => (slug === null ? [] : [slug]));
        const found = refs.length + slugs.length === 0
            ? []
            : await this.database.read(`SELECT id, ref, slug, version, review FROM events
             WHERE dossier_id = $1 AND deleted_at IS NULL AND (ref = ANY ($2::text[]) OR slug = ANY ($3::text[]))`, [this.dossierId, refs, slugs], 'primary');
        this.byRef = new Map(found.flatMap((event) => (event.ref === null ? [] : [[event.ref, event]])));
        this.bySlug = new Map(found.map((event) => [event.slug, event]));
    }
}
exports.KnownThings = KnownThings;
/** What two rows name the same source by: its address, or what is printed of it. */
function keyOfSource({ url, citation }) {
    return url ?? citation ?? '';
}
/** Each once. */
function unknownTo(known, names, key = (name) => name) {
    return [...new Map(names.filter((name) => !known.has(key(name))).map((name) => [key(name), name])).values()];
}
//# sourceMappingURL=known-things.js.map