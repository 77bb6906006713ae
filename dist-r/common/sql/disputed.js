"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.disputedFields = disputedFields;
/** Which fields of event `e` are disputed: a subquery that gives `field`, in alphabetical order. */
function disputedFields(world) {
    return `(SELECT k.field FROM ${world.claims} k JOIN ${world.citations} t ON t.id = k.citation_id
    WHERE k.event_id = e.id GROUP BY k.field HAVING ${CONTESTED} ORDER BY k.field)`;
}
/**
 * True of the claims `k` on one field of event `e` with their citations `t` as a group: accounts differ, or one differs
 * from what is recorded, or its source disputes it.
 */
const CONTESTED = `(count(DISTINCT fold(k.value)) > 1 OR bool_or(t.stance = 'disputes')
  OR bool_or(fold(k.value) <> fold(CASE k.field WHEN 'format' THEN e.format WHEN 'date' THEN e.when_text WHEN 'place' THEN e.place END)))`;
//# sourceMappingURL=disputed.js.map