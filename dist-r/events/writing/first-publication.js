"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.firstPublished = firstPublished;
exports.freeEventSlug = freeEventSlug;
const slug_js_1 = require("../../domain/slug.js");
const former_slug_entity_js_1 = require("../former-slug.entity.js");
const new_events_js_1 = require("./new-events.js");
const tellings_js_1 = require("./tellings.js");
/**
 * The document as readers first see it: with a ref, where it has none yet, and with a slug of its title, for the one it has
 * may tell what it was called at first. That one leads to it still. Any other document comes back as it is.
 */
async function firstPublished(manager, refs, { id, before, after }) {
    if (after.review !== 'published' || before.review === 'published' || (await wasPublished(manager, id)))
        return after;
    const [ref = null] = await refs.give(manager, [(0, new_events_js_1.refWanted)(after)]);
    const slug = await freeEventSlug(manager, after.dossier, (0, slug_js_1.slugify)(titleOf(after)), id);
    if (slug === after.slug)
        return { ...after, ref };
    await manager.insert(former_slug_entity_js_1.FormerSlug, { dossierId: after.dossier, slug: after.slug, eventId: id });
    return { ...after, ref, slug };
}
/** The title readers see, in the language it was written in. */
function titleOf({ tellings }) {
    const newest = (0, tellings_js_1.oldestFirst)(tellings).at(-1)?.[1];
    return newest?.title[newest.language] ?? '';
}
async function wasPublished(manager, id) {
    const [row] = await manager.query(`SELECT FROM revisions WHERE entity = 'event' AND entity_id = $1 AND (difference @> '[{"path": "/review", "value": "published"}]'
       OR difference @> '[{"path": "", "value": {"review": "published"}}]' OR difference @> '[{"path": "", "value": {"review": "retracted"}}]')
     LIMIT 1`, [id]);
    return row !== undefined;
}
/**
 * `wanted`, or `wanted-2`, `wanted-3` …; one that another event had before it was published is not free, and that of `own` is.
 * Until the transaction ends nobody else is given a slug of the dossier.
 */
async function freeEventSlug(manager, dossierId, wanted, own) {
    await manager.query('SELECT FROM dossiers WHERE id = $1 FOR NO KEY UPDATE', [dossierId]);
    const rows = await manager.query(`SELECT slug FROM (SELECT id, slug FROM events WHERE dossier_id = $1
       UNION ALL SELECT event_id, slug FROM former_slugs WHERE dossier_id = $1) s
     WHERE id IS DISTINCT FROM $3::uuid AND (slug = $2 OR slug ~ ('^' || $2 || '-[0-9]+$'))`, [dossierId, wanted, own]);
    const taken = new Set(rows.map(({ slug }) => slug));
    for (let n = 1;; n += 1) {
        const slug = n === 1 ? wanted : `${wanted}-${n}`;
        if (!taken.has(slug))
            return slug;
    }
}
//# sourceMappingURL=first-publication.js.map