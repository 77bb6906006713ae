"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.freeEventSlugs = freeEventSlugs;
/**
 * For each of `wanted` a slug that no event of the dossier has or had, nor any other of them: itself, else with the first free number.
 * Until the transaction ends nobody else is given a slug of the dossier.
 */
async function freeEventSlugs(manager, dossierId, wanted) {
    await manager.query('SELECT FROM dossiers WHERE id = $1 FOR NO KEY UPDATE', [dossierId]);
    const rows = await manager.query(`SELECT slug FROM (SELECT slug FROM events WHERE dossier_id = $1
       UNION ALL SELECT slug FROM former_slugs WHERE dossier_id = $1) s
     WHERE slug = ANY ($2::text[]) OR regexp_replace(slug, '-[0-9]+$', '') = ANY ($2::text[])`, [dossierId, [...new Set(wanted)]]);
    const taken = new Set(rows.map(({ slug }) => slug));
    return wanted.map((one) => {
        let slug = one;
        for (let n = 2; taken.has(slug); n += 1)
            slug = `${one}-${n}`;
        taken.add(slug);
        return slug;
    });
}
//# sourceMappingURL=free-slugs.js.map