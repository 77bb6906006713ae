import type { Status } from '../lifecycle/status.js';
import type { Kind, Stance } from '../vocabulary.js';

/** What it means that a side tells nothing: an editor recorded that it would not, or nothing is recorded here. */
export const SILENCES = ['no_readout', 'nothing_recorded'] as const;
export type Silence = (typeof SILENCES)[number];

/** What everybody who took part in it is expected to give a readout of. */
const ENCOUNTERS: readonly Kind[] = ['talks', 'meeting', 'contact'];
const TOOK_PLACE: readonly Status[] = ['held', 'under_way', 'reported', 'disputed'];

/**
 * What the silence of a side about an event means; null where it tells something. That there is no readout is said only where
 * an editor recorded that the side would not comment, and nothing else, on an encounter that took place or whose time has passed
 * without anybody saying that it did not. That nothing is recorded says nothing of the side.
 *
 * @example silenceOf({ kind: 'talks', status: 'held', overdue: false }, ['no_comment']) // 'no_readout'
 */
export function silenceOf(
  { kind, status, overdue }: { readonly kind: Kind; readonly status: Status; readonly overdue: boolean },
  stances: readonly Stance[],
): Silence | null {
  if (stances.length === 0) return 'nothing_recorded';
  const expected = ENCOUNTERS.includes(kind) && (overdue || TOOK_PLACE.includes(status));
  return expected && stances.every((stance) => stance === 'no_comment') ? 'no_readout' : null;
}
