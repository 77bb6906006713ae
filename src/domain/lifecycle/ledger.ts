import type { Status } from './status.js';

/** One entry of an event's ledger, as far as its order and the lifecycle are concerned. */
export interface LedgerEntry {
  readonly status: Status;
  /** First instant of the day (or longer) that it took effect on. */
  readonly effectiveEarliest: Date;
  /** Order of entry within the event. */
  readonly ordinal: number;
  /** Its place among those of its day, where that is not its ordinal: an entry that sets another right stands in its place. */
  readonly rank?: number;
}

/** Oldest first: by the day it took effect, then by the order of entry. The ledger itself is left as it is. */
export function inLedgerOrder<E extends LedgerEntry>(ledger: readonly E[]): E[] {
  // An open start comes from the database as −Infinity, which has no getTime.
  return [...ledger].sort(
    (a, b) => Number(a.effectiveEarliest) - Number(b.effectiveEarliest) || placeOf(a) - placeOf(b),
  );
}

/** Its place among the entries of its day. */
export function placeOf({ rank, ordinal }: Pick<LedgerEntry, 'rank' | 'ordinal'>): number {
  return rank ?? ordinal;
}

/** The entry that says what the event is now; undefined for an empty ledger. */
export function newestEntry<E extends LedgerEntry>(ledger: readonly E[]): E | undefined {
  return inLedgerOrder(ledger).at(-1);
}

/** The entry that the public knew as the newest at the end of a day. `day` and `knownOn` are `YYYY-MM-DD`. */
export function newestEntryKnownBy<E extends LedgerEntry & { readonly knownOn: string }>(
  ledger: readonly E[],
  day: string,
): E | undefined {
  return newestEntry(ledger.filter((entry) => entry.knownOn <= day));
}
