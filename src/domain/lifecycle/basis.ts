import type { Basis } from '../vocabulary.js';
import type { Status } from './status.js';

/** Statuses that nobody announces: without a name behind them, somebody concluded from silence that it is so. */
export const CONCLUDED = ['lapsed', 'expired', 'overtaken'] as const satisfies readonly Status[];

/** What a ledger entry rests on where it does not say so itself; `isNamed`: it tells who said it. */
export function usualBasis(status: Status, isNamed: boolean): Basis {
  if (isNamed) return 'announced';
  return CONCLUDED.some((concluded) => concluded === status) ? 'inferred' : 'reported';
}
