"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.undertakingsJson = undertakingsJson;
const took_place_sql_js_1 = require("../common/sql/took-place.sql.js");
const undertaking_js_1 = require("../domain/undertakings/undertaking.js");
const overdue_sql_js_1 = require("../events/overdue.sql.js");
const settled_sql_js_1 = require("../events/settled.sql.js");
/**
 * A JSON array of TimelineUndertakingDto for those of the events in CTE `page` that bind or press somebody. The moment
 * that counts is that of the deed which settled it, a whole day as the undertaking counts days; where none is linked, that of
 * the entry which closed the ledger.
 */
function undertakingsJson(world, page) {
    return `(SELECT json_agg(json_build_object('id', e.id,
      'deadline', rfc3339(coalesce(e.term_latest, CASE WHEN e.kind = 'deadline' THEN e.latest END)),
      'outcome', CASE WHEN NOT ${(0, overdue_sql_js_1.isOpenSql)('e.kind', 'x.status')} THEN json_build_object('status', x.status,
        'on', x.effective_text, 'at', coalesce(rfc3339(deed.at), rfc3339(x.effective_earliest))) END) ORDER BY e.id)
    FROM ${page} e
      LEFT JOIN LATERAL ${(0, settled_sql_js_1.newestEntry)(world)} x ON true
      LEFT JOIN (
        SELECT p.id, min(${(0, settled_sql_js_1.momentOfDeed)('p')}) AS at
        FROM ${page} p JOIN ${world.links} l ON ${(0, settled_sql_js_1.settling)('p.id')} JOIN ${world.events} o ON o.id = ${(0, settled_sql_js_1.settler)('p.id')}
        WHERE ${(0, took_place_sql_js_1.tookPlaceSql)('o.kind', 'o.status')} GROUP BY p.id
      ) deed ON deed.id = e.id
    WHERE e.kind IN (${undertaking_js_1.UNDERTAKING_KINDS.map((kind) => `'${kind}'`).join(', ')}))`;
}
//# sourceMappingURL=undertakings.sql.js.map