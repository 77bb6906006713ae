import type { Kind } from '../vocabulary.js';
import type { Status } from './status.js';
import { lifecycleOf } from './table.js';

/**
 * The status that an event begins with where nobody says it: what its kind usually begins with; talks and meetings have
 * been held where their window had begun by the end of the day that they became known, and are announced before.
 *
 * @param earliest first instant of its window; null when open
 * @param known last instant of the day it became known
 */
export function defaultStatus(kind: Kind, earliest: Date | null, known: Date): Status {
  if (kind === 'talks' || kind === 'meeting') return earliest === null || earliest <= known ? 'held' : 'announced';
  const [first] = lifecycleOf(kind).initial;
  if (first === undefined) throw new Error(`${kind} begins with nothing`);
  return first;
}
