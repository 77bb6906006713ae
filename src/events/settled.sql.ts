import type { World } from '../common/sql/world.js';

/** Types of links by which a later event settles the undertaking that it leads to. */
export const SETTLING_LINKS = `('fulfils', 'reschedules', 'cancels')`;

/** The newest entry of the ledger of event `e`, as a relation of at most one row. */
export function newestEntry({ counted }: World): string {
  return `(SELECT x.* FROM ${counted} x WHERE x.event_id = e.id ORDER BY x.effective_earliest DESC, coalesce(x.rank, x.ordinal) DESC LIMIT 1)`;
}
