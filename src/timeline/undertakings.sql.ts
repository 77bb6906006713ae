import { tookPlaceSql } from '../common/sql/took-place.sql.js';
import type { World } from '../common/sql/world.js';
import { UNDERTAKING_KINDS } from '../domain/undertakings/undertaking.js';
import { isOpenSql } from '../events/overdue.sql.js';
import { momentOfDeed, newestEntry, settler, settling } from '../events/settled.sql.js';

/**
 * A JSON array of TimelineUndertakingDto for those of the events in CTE `page` that bind or press somebody. The moment
 * that counts is that of the deed which settled it, a whole day as the undertaking counts days; where none is linked, that of
 * the entry which closed the ledger.
 */
export function undertakingsJson(world: World, page: string): string {
  return `(SELECT json_agg(json_build_object('id', e.id,
      'deadline', rfc3339(coalesce(e.term_latest, CASE WHEN e.kind = 'deadline' THEN e.latest END)),
      'outcome', CASE WHEN NOT ${isOpenSql('e.kind', 'x.status')} THEN json_build_object('status', x.status,
        'on', x.effective_text, 'at', coalesce(rfc3339(deed.at), rfc3339(x.effective_earliest))) END) ORDER BY e.id)
    FROM ${page} e
      LEFT JOIN LATERAL ${newestEntry(world)} x ON true
      LEFT JOIN (
        SELECT p.id, min(${momentOfDeed('p')}) AS at
        FROM ${page} p JOIN ${world.links} l ON ${settling('p.id')} JOIN ${world.events} o ON o.id = ${settler('p.id')}
        WHERE ${tookPlaceSql('o.kind', 'o.status')} GROUP BY p.id
      ) deed ON deed.id = e.id
    WHERE e.kind IN (${UNDERTAKING_KINDS.map((kind) => `'${kind}'`).join(', ')}))`;
}
