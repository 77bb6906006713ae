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
exports.PublishersService = void 0;
const common_1 = require("@nestjs/common");
const uuidv7_1 = require("uuidv7");
const free_slug_js_1 = require("../database/free-slug.js");
const insert_all_js_1 = require("../database/insert-all.js");
const own_slug_js_1 = require("../database/own-slug.js");
const refuse_taken_js_1 = require("../database/refuse-taken.js");
const set_columns_js_1 = require("../database/set-columns.js");
const slug_js_1 = require("../domain/slug.js");
const revisions_service_js_1 = require("../history/revisions.service.js");
const publisher_entity_js_1 = require("./publisher.entity.js");
/** Writes publishers. */
let PublishersService = class PublishersService {
    constructor(revisions) {
        this.revisions = revisions;
    }
    /**
     * Makes those of these names that nobody knows, under slugs that are free or have an end of their own: nobody is kept from making others until the transaction ends,
     * as by {@link named}.
     */
    async makeUnknown(manager, names, authorship) {
        const each = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
        const fresh = await manager.query(`SELECT n.name, EXISTS (SELECT FROM publishers s WHERE s.slug = n.slug) AS "isTaken"
       FROM unnest($1::text[], $2::text[]) AS n (name, slug)
       WHERE NOT EXISTS (SELECT FROM publishers p WHERE lower(p.name) = lower(n.name) OR p.slug = n.name)`, [each, each.map(slug_js_1.slugify)]);
        const taken = new Set();
        const inputs = fresh.map(({ name, isTaken }) => {
            const slug = isTaken || taken.has((0, slug_js_1.slugify)(name)) ? (0, own_slug_js_1.ownSlug)((0, slug_js_1.slugify)(name)) : (0, slug_js_1.slugify)(name);
            taken.add(slug);
            return { name, slug };
        });
        await this.createAll(manager, inputs, authorship);
    }
    /** Throws `conflict` with the publisher that has the slug or the name already. */
    async create(manager, input, authorship) {
        if (input.slug !== undefined)
            await (0, refuse_taken_js_1.refuseTaken)(manager, 'publishers_slug_unique', BY_SLUG, [input.slug]);
        await (0, refuse_taken_js_1.refuseTaken)(manager, 'publishers_name_unique', BY_NAME, [input.name, null]);
        const slug = input.slug ?? (await this.slugFor(manager, input.name));
        const [publisher] = await this.createAll(manager, [{ ...input, slug }], authorship);
        if (!publisher)
            throw new Error('No publisher came of its input');
        return publisher;
    }
    /** Creates many in a few statements, under the slugs that they have. */
    async createAll(manager, inputs, authorship) {
        const publishers = inputs.map(({ reliability = 'F', kind = 'article', country = null, note = null, ...input }) => manager.create(publisher_entity_js_1.Publisher, { ...input, reliability, kind, country, note, id: (0, uuidv7_1.uuidv7)() }));
        await (0, insert_all_js_1.insertAll)(manager, publisher_entity_js_1.Publisher, publishers);
        await this.revisions.created(manager, 'publisher', publishers.map(({ id }) => id), authorship);
        return publishers;
    }
    /** Changes what is given; throws `conflict` with the publisher that has the name already. */
    async change(manager, id, changes, authorship) {
        if (changes.name !== undefined)
            await (0, refuse_taken_js_1.refuseTaken)(manager, 'publishers_name_unique', BY_NAME, [changes.name, id]);
        await this.revisions.revise(manager, [{ entity: 'publisher', id }], authorship, () => (0, set_columns_js_1.setColumns)(manager, publisher_entity_js_1.Publisher, id, changes));
    }
    /**
     * Those meant by slugs or names, in whatever case; a name that nobody has makes a publisher. Locks them: until the
     * transaction ends their names stay.
     */
    async named(manager, names, authorship) {
        const found = await find(manager, names);
        for (const name of names) {
            if (found.has(name))
                continue;
            const slug = await this.slugFor(manager, name);
            // Whoever waited for the slug may have waited for somebody who was making the same publisher.
            const made = (await find(manager, [name])).get(name);
            found.set(name, made ?? (await this.made(manager, { name, slug }, authorship)));
        }
        return (name) => {
            const publisher = found.get(name);
            if (!publisher)
                throw new Error(`Publisher ${name} was not asked for`);
            return publisher;
        };
    }
    async made(manager, input, authorship) {
        const [publisher] = await this.createAll(manager, [input], authorship);
        if (!publisher)
            throw new Error('No publisher came of its name');
        return publisher;
    }
    slugFor(manager, name) {
        return (0, free_slug_js_1.freeSlug)(manager, 'publishers', (0, slug_js_1.slugify)(name));
    }
};
exports.PublishersService = PublishersService;
exports.PublishersService = PublishersService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [revisions_service_js_1.RevisionsService])
], PublishersService);
async function find(manager, names) {
    const rows = await manager
        .createQueryBuilder(publisher_entity_js_1.Publisher, 'p')
        .where('p.slug = ANY(:names) OR lower(p.name) = ANY(:lower)', {
        names,
        lower: names.map((name) => name.toLowerCase()),
    })
        .orderBy('p.id')
        .setLock('for_key_share')
        .getMany();
    const meant = await survivorsOf(manager, rows);
    return new Map(names.flatMap((name) => {
        const same = (of, wanted) => rows.find((row) => of(row) === wanted);
        const one = same((row) => row.name, name) ??
            same((row) => row.slug, name) ??
            same((row) => row.name.toLowerCase(), name.toLowerCase());
        return one ? [[name, meant(one)]] : [];
    }));
}
/** What was merged means what it was merged into. */
async function survivorsOf(manager, rows) {
    const ids = rows.flatMap(({ mergedIntoId }) => mergedIntoId ?? []);
    if (ids.length === 0)
        return (row) => row;
    const query = manager.createQueryBuilder(publisher_entity_js_1.Publisher, 'p').where('p.id = ANY(:ids)', { ids }).orderBy('p.id');
    const survivors = new Map((await query.setLock('for_key_share').getMany()).map((one) => [one.id, one]));
    return (row) => survivors.get(row.mergedIntoId ?? '') ?? row;
}
const BY_SLUG = 'SELECT id, slug FROM publishers WHERE slug = $1';
/** What was merged still has its name, which means the survivor. */
const BY_NAME = `SELECT p.id, p.slug FROM publishers k JOIN publishers p ON p.id = coalesce(k.merged_into_id, k.id)
  WHERE k.name = $1 AND k.id IS DISTINCT FROM $2::uuid`;
//# sourceMappingURL=publishers.service.js.map