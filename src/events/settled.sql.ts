import type { World } from '../common/sql/world.js';

/** Links `l` by which a later event settles undertaking `id`, or overtakes it. */
export function settling(id: string): string {
  return `((l.to_event_id = ${id} AND l.type IN ('fulfils', 'reschedules', 'cancels')) OR (l.from_event_id = ${id} AND l.type = 'overtaken_by'))`;
}

/** The event at the other end of such a link. */
export function settler(id: string): string {
  return `CASE WHEN l.from_event_id = ${id} THEN l.to_event_id ELSE l.from_event_id END`;
}

/** The moment of deed `o`, as undertaking `e` counts days: a whole day is the same day there, whichever zone each is told in. */
export function momentOfDeed(e: string): string {
  return `CASE WHEN o.precision = 'instant' THEN o.earliest
    ELSE o.earliest AT TIME ZONE coalesce(o.timezone, 'UTC') AT TIME ZONE coalesce(${e}.timezone, 'UTC') END`;
}

/** The newest entry of the ledger of event `e`, as a relation of at most one row. */
export function newestEntry({ counted }: World): string {
  return `(SELECT x.* FROM ${counted} x WHERE x.event_id = e.id ORDER BY x.effective_earliest DESC, coalesce(x.rank, x.ordinal) DESC LIMIT 1)`;
}
