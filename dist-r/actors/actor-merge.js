"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MERGING_ACTORS = void 0;
const problem_js_1 = require("../common/problem.js");
const set_columns_js_1 = require("../database/set-columns.js");
const dated_names_js_1 = require("../domain/dated-names.js");
const merge_names_js_1 = require("../domain/merge-names.js");
const actor_dated_names_js_1 = require("./actor-dated-names.js");
const actor_labels_js_1 = require("./actor-labels.js");
const actor_merge_sql_js_1 = require("./actor-merge.sql.js");
const actor_references_sql_js_1 = require("./actor-references.sql.js");
const actor_entity_js_1 = require("./actor.entity.js");
/**
 * Whatever the first did, said, told and held the second then did, said, told and held; it is given the names, offices,
 * country and Wikidata id that only the first had. Throws `conflict` where both held one office at the same time but not from the
 * same day to the same day.
 */
exports.MERGING_ACTORS = {
    entity: actor_entity_js_1.Actor,
    ...{ thing: 'actor', table: 'actors', before: 'event' },
    touched: actor_merge_sql_js_1.TOUCHED,
    references: actor_merge_sql_js_1.MERGED_REFERENCES,
    moved: actor_merge_sql_js_1.MOVED_ROWS,
    namings: actor_references_sql_js_1.NAMING_ACTORS,
    adopt,
    refuse: refuseUnlike,
};
async function adopt(manager, { loser, survivor }) {
    const own = await (0, actor_dated_names_js_1.readDatedNames)(manager, survivor.id);
    const dated = (0, dated_names_js_1.mergeDatedNames)(own, await (0, actor_dated_names_js_1.readDatedNames)(manager, loser.id));
    const theirs = await (0, actor_labels_js_1.readLabels)(manager, loser);
    const left = { ...theirs, aliases: [...theirs.aliases, ...dated.left] };
    await (0, actor_labels_js_1.writeLabels)(manager, survivor.id, (0, merge_names_js_1.mergeNames)(await (0, actor_labels_js_1.readLabels)(manager, survivor), left));
    await (0, actor_dated_names_js_1.replaceDatedNames)(manager, survivor.id, dated.names);
    // No two rows have the same Wikidata id, so it is taken from the one before the other gets it.
    const wikidata = survivor.wikidata ?? loser.wikidata;
    if (survivor.wikidata === null)
        await (0, set_columns_js_1.setColumns)(manager, actor_entity_js_1.Actor, loser.id, { wikidata: null });
    await (0, set_columns_js_1.setColumns)(manager, actor_entity_js_1.Actor, survivor.id, { wikidata, country: survivor.country ?? loser.country });
}
function refuseUnlike({ loser, survivor }) {
    if ((loser.type === 'person') === (survivor.type === 'person'))
        return;
    const detail = 'A person and what is no person cannot be the same: put the type of one right first.';
    throw new problem_js_1.Problem('validation_failed', detail, [{ pointer: '/into', code: 'unlike', detail }]);
}
//# sourceMappingURL=actor-merge.js.map