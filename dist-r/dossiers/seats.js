"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.seat = seat;
const uuidv7_1 = require("uuidv7");
const identifier_js_1 = require("../common/identifier.js");
const problem_js_1 = require("../common/problem.js");
const insert_all_js_1 = require("../database/insert-all.js");
const dossier_actor_entity_js_1 = require("./dossier-actor.entity.js");
const LISTS = { parties: 'party', mediators: 'mediator' };
/** Writes the lists that are given; throws `validation_failed` with a pointer to each name that is no actor's. */
async function seat(manager, dossierId, seats) {
    for (const [list, seatName] of Object.entries(LISTS)) {
        const named = seats[list];
        if (!named)
            continue;
        const ids = await actorsCalled(manager, named, `/${list}`);
        await manager.delete(dossier_actor_entity_js_1.DossierActor, { dossierId, seat: seatName });
        const rows = ids.map((actorId, ordinal) => ({ id: (0, uuidv7_1.uuidv7)(), dossierId, actorId, seat: seatName, ordinal }));
        await (0, insert_all_js_1.insertAll)(manager, dossier_actor_entity_js_1.DossierActor, rows);
    }
}
/** Ids in the order of the names, each once; what was merged is what it was merged into. */
async function actorsCalled(manager, names, pointer) {
    const wanted = names.map((name) => name.trim().toLowerCase());
    const rows = await manager.query(`SELECT id AS own, slug, coalesce(merged_into_id, id) AS id FROM actors WHERE id = ANY ($1::uuid[]) OR slug = ANY ($2::text[])`, [wanted.filter(identifier_js_1.isUuid), wanted]);
    const found = new Map(rows.flatMap(({ own, slug, id }) => [[own, id], [slug, id]]));
    const missing = wanted.flatMap((name, index) => found.has(name)
        ? []
        : [
            {
                ...{ pointer: `${pointer}/${index}`, code: 'unknown_reference', parameters: { thing: 'actor', name } },
                detail: `There is no actor “${name}”.`,
            },
        ]);
    const [first] = missing;
    if (first)
        throw new problem_js_1.Problem('validation_failed', first.detail, missing);
    return [...new Set(wanted.flatMap((name) => found.get(name) ?? []))];
}
//# sourceMappingURL=seats.js.map