"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tally = tally;
/** How many events there are today of dossier or actor `id` (SQL), as the world shows them: kept, not counted. */
function tally(id, { hasDrafts }) {
    return `(SELECT coalesce(sum(t.n), 0) FROM event_tallies t WHERE t.of_id = ${id}${hasDrafts ? '' : ' AND t.published'})`;
}
//# sourceMappingURL=tally.js.map