"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.freeSlug = freeSlug;
/**
 * `wanted`, or with the least number that makes it free: oman, oman-2, oman-3. Until the transaction ends nobody else is
 * given a slug of the same table, so that two at once do not get the same.
 */
async function freeSlug(manager, table, wanted) {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`slugs of ${table}`]);
    const rows = await manager.query(`SELECT slug FROM ${table} WHERE slug = $1 OR slug ~ ('^' || $1 || '-[0-9]+$')`, [wanted]);
    const taken = new Set(rows.map(({ slug }) => slug));
    for (let n = 1;; n += 1) {
        const slug = n === 1 ? wanted : `${wanted}-${n}`;
        if (!taken.has(slug))
            return slug;
    }
}
//# sourceMappingURL=free-slug.js.map