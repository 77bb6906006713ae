"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.RefsService = void 0;
const common_1 = require("@nestjs/common");
const slug_js_1 = require("../domain/slug.js");
/**
 * Gives out the refs by which events are quoted, each when it is first published. A number is never given twice, not even after
 * a deletion.
 */
let RefsService = class RefsService {
    /** A ref for each, in their order; none for what wants none (null). Two writers at once get different numbers. */
    async give(manager, all) {
        const wanted = all.filter((one) => one !== null);
        await this.countAfter(manager, wanted);
        const missing = new Map();
        for (const of of wanted.filter(({ ref }) => ref === undefined)) {
            missing.set(keyOf(of), { of, count: (missing.get(keyOf(of))?.count ?? 0) + 1 });
        }
        const free = new Map();
        for (const [key, { of, count }] of missing)
            free.set(key, (await this.next(manager, of, count)).values());
        const next = (of) => free.get(keyOf(of))?.next().value;
        return all.map((each) => (each === null ? null : (each.ref ?? next(each))));
    }
    /** Takes refs that {@link give} gave and nobody has used out of the counts again, where none was given since. */
    async takeBack(manager, dossierId, refs) {
        const counted = refs.flatMap((ref) => (0, slug_js_1.countedBy)(ref ?? '') ?? []);
        await manager.query(`UPDATE ref_counters c SET last = g.first - 1
       FROM (SELECT year, min(n) AS first, max(n) AS last FROM unnest($2::int[], $3::int[]) AS x (year, n) GROUP BY year) g
       WHERE c.dossier_id = $1 AND c.year = g.year AND c.last = g.last`, [dossierId, counted.map(({ year }) => year), counted.map(({ n }) => n)]);
    }
    /** The next `count` refs of a dossier and year. */
    async next(manager, { dossierId, year }, count) {
        const [row] = await manager.query(`INSERT INTO ref_counters (dossier_id, year, last) VALUES ($1, $2, $3)
       ON CONFLICT (dossier_id, year) DO UPDATE SET last = ref_counters.last + $3
       RETURNING last, (SELECT ref_prefix FROM dossiers WHERE id = $1) AS prefix`, [dossierId, year, count]);
        if (!row)
            throw new Error(`No ref for dossier ${dossierId}`);
        return Array.from({ length: count }, (_, n) => (0, slug_js_1.formatRef)(row.prefix, year, row.last - count + 1 + n));
    }
    /** Goes on counting after the refs that were given elsewhere; where it is past them already, nobody waits for it. */
    async countAfter(manager, wanted) {
        const kept = wanted.flatMap(({ dossierId, ref }) => {
            const counted = (0, slug_js_1.countedBy)(ref ?? '');
            return counted ? [{ dossierId, year: counted.year, last: counted.n }] : [];
        });
        if (kept.length === 0)
            return;
        await manager.query(`INSERT INTO ref_counters (dossier_id, year, last)
       SELECT dossier_id, year, max(last) FROM unnest($1::uuid[], $2::int[], $3::int[]) AS k(dossier_id, year, last)
       WHERE NOT EXISTS (SELECT FROM ref_counters c WHERE c.dossier_id = k.dossier_id AND c.year = k.year AND c.last >= k.last)
       GROUP BY 1, 2
       ON CONFLICT (dossier_id, year) DO UPDATE SET last = greatest(ref_counters.last, excluded.last)`, [kept.map(({ dossierId }) => dossierId), kept.map(({ year }) => year), kept.map(({ last }) => last)]);
    }
};
exports.RefsService = RefsService;
exports.RefsService = RefsService = __decorate([
    (0, common_1.Injectable)()
], RefsService);
function keyOf({ dossierId, year }) {
    return `${dossierId} ${year}`;
}
//# sourceMappingURL=refs.service.js.map