"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.heldHere = heldHere;
exports.taken = taken;
exports.dossierTaken = dossierTaken;
const constraints_js_1 = require("../../database/constraints.js");
/** Of a Wikidata id, or an address, whether somebody or something that is here has it. */
const HELD = {
    actors_wikidata_unique: 'SELECT wikidata AS value FROM actors WHERE wikidata = ANY ($1)',
    sources_address_unique: `SELECT g.value FROM unnest($1::text[]) AS g (value)
    WHERE EXISTS (SELECT FROM sources s WHERE s.address_hash = md5(address_key(g.value)))`,
};
/** Those of `values` that something here has, so that nothing new may have them. */
async function heldHere(manager, constraint, values) {
    if (values.length === 0)
        return new Set();
    const rows = await manager.query(HELD[constraint], [values]);
    return new Set(rows.map(({ value }) => value));
}
/** What is wrong with whatever is new at `at` and has what is held. */
function taken(constraint, at) {
    const [field, detail] = constraints_js_1.CONSTRAINTS[constraint];
    return { pointer: `${at}${field}`, code: constraint, detail };
}
/** What another dossier has already. */
async function dossierTaken(manager, { slug, refPrefix }) {
    const [held] = await manager.query('SELECT EXISTS (SELECT FROM dossiers WHERE slug = $1) AS slug, EXISTS (SELECT FROM dossiers WHERE ref_prefix = $2) AS prefix', [slug, refPrefix ?? null]);
    return [
        ...(held?.slug ? [taken('dossiers_slug_unique', '/dossier')] : []),
        ...(held?.prefix ? [taken('dossiers_ref_prefix_unique', '/dossier')] : []),
    ];
}
//# sourceMappingURL=taken.js.map