import type { World } from '../common/sql/world.js';
import { tookPlace } from '../domain/follow-ups/successors.js';
import { statusesOf } from '../domain/lifecycle/table.js';
import { UNDERTAKING_KINDS } from '../domain/undertakings/undertaking.js';
import { KINDS } from '../domain/vocabulary.js';
import { isOpenSql } from '../events/overdue.sql.js';
import { newestEntry, SETTLING_LINKS } from '../events/settled.sql.js';

/**
 * A JSON array of TimelineUndertakingDto for those of the events in CTE `page` that bind or press somebody. The moment
 * that counts is that of the deed which settled it; where none is linked, that of the entry which closed the ledger.
 */
export function undertakingsJson(world: World, page: string): string {
  return `(SELECT json_agg(json_build_object('id', e.id,
      'deadline', rfc3339(coalesce(e.term_latest, CASE WHEN e.kind = 'deadline' THEN e.latest END)),
      'outcome', CASE WHEN NOT ${isOpenSql('e.kind', 'x.status')} THEN json_build_object('status', x.status,
        'on', x.effective_text, 'at', coalesce(rfc3339(deed.at), rfc3339(x.effective_earliest))) END) ORDER BY e.id)
    FROM ${page} e
      LEFT JOIN LATERAL ${newestEntry(world)} x ON true
      LEFT JOIN (
        SELECT l.to_event_id, min(o.earliest) AS at
        FROM ${page} p JOIN ${world.links} l ON l.to_event_id = p.id AND l.type IN ${SETTLING_LINKS}
          JOIN ${world.events} o ON o.id = l.from_event_id
        WHERE (o.kind, o.status) IN (${DEEDS}) GROUP BY l.to_event_id
      ) deed ON deed.to_event_id = e.id
    WHERE e.kind IN (${UNDERTAKING_KINDS.map((kind) => `'${kind}'`).join(', ')}))`;
}

/** (kind, status) pairs of what is known to have happened. */
const DEEDS = KINDS.flatMap((kind) =>
  statusesOf(kind)
    .filter((status) => tookPlace({ kind, status }))
    .map((status) => `('${kind}', '${status}')`),
).join(', ');
