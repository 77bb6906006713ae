import type { Kind } from '../vocabulary.js';
import type { Status } from './status.js';
import { lifecycleOf } from './table.js';
import type { PLANNED_KINDS } from './took-place.js';

/**
 * The status that an event begins with where nobody says it: what its kind usually begins with; talks and meetings have
 * been held where their window had begun by the end of the day that they became known, and are announced before, as a call
 * is; a vote is scheduled before.
 *
 * @param earliest first instant of its window; null when open
 * @param known last instant of the day it became known
 */
export function defaultStatus(kind: Kind, earliest: Date | null, known: Date): Status {
  const ahead = earliest !== null && earliest > known;
  if (ahead && kind in AHEAD) return AHEAD[kind as keyof typeof AHEAD];
  if (kind === 'talks' || kind === 'meeting') return 'held';
  const [first] = lifecycleOf(kind).initial;
  if (first === undefined) throw new Error(`${kind} begins with nothing`);
  return first;
}

/** What is known of before it begins. */
const AHEAD = {
  talks: 'announced',
  meeting: 'announced',
  contact: 'announced',
  decision: 'scheduled',
} as const satisfies Record<(typeof PLANNED_KINDS)[number], Status>;
