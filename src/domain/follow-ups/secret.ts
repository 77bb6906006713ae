import { inLedgerOrder } from '../lifecycle/ledger.js';
import { isPlan, tookPlace } from '../lifecycle/took-place.js';
import { dayInZone } from '../time/zones.js';
import type { Kind } from '../vocabulary.js';
import type { PlanEntry } from './announcement.js';

/**
 * The ledger without the plans that nobody could know before the event had taken place: what was agreed in secret and told
 * years later was no public promise. `zone` is that of the event.
 */
export function withoutSecrets<E extends PlanEntry & { readonly knownOn: string }>(
  kind: Kind,
  ledger: readonly E[],
  zone: string | null,
): E[] {
  const happened = inLedgerOrder(ledger).find(({ status }) => tookPlace({ kind, status }));
  const day = happened && dayInZone(happened.effectiveEarliest, zone);
  return ledger.filter(({ status, knownOn }) => day === undefined || !isPlan(kind, status) || knownOn <= day);
}
