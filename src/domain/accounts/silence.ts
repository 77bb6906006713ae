import type { Status } from '../lifecycle/status.js';
import type { Kind } from '../vocabulary.js';

/** What it means that nothing is there from a side: it should have told, or nobody asked. */
export const SILENCES = ['no_readout', 'nothing_recorded'] as const;
export type Silence = (typeof SILENCES)[number];

/** What everybody who took part in it is expected to give a readout of. */
const ENCOUNTERS: readonly Kind[] = ['talks', 'meeting', 'contact'];
const TOOK_PLACE: readonly Status[] = ['held', 'under_way', 'reported', 'disputed'];

/**
 * What the silence of a side about an event means. A readout is missing where the side took part in an encounter that took
 * place, or whose time has passed without anybody saying that it did not. That somebody would not comment is an account,
 * not a silence.
 *
 * @example silenceOf({ kind: 'talks', status: 'held', overdue: false }, true) // 'no_readout'
 */
export function silenceOf(
  { kind, status, overdue }: { readonly kind: Kind; readonly status: Status; readonly overdue: boolean },
  tookPart: boolean,
): Silence {
  const expected = tookPart && ENCOUNTERS.includes(kind) && (overdue || TOOK_PLACE.includes(status));
  return expected ? 'no_readout' : 'nothing_recorded';
}
