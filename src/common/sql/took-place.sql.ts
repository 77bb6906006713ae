import { isPlan, tookPlace } from '../../domain/lifecycle/took-place.js';
import type { Status } from '../../domain/lifecycle/status.js';
import { statusesOf } from '../../domain/lifecycle/table.js';
import { KINDS, type Kind } from '../../domain/vocabulary.js';

const happened = (kind: Kind, status: Status): boolean => tookPlace({ kind, status });

/** `tookPlace` of the domain as SQL; `kind` and `status` are SQL, too. */
export const tookPlaceSql = pairIn(happened);

/** `isPlan` of the domain as SQL. */
export const isPlanSql = pairIn(isPlan);

/** Kinds with the statuses under which they have taken place, as SQL: to be put into parentheses after `(kind, status) IN`. */
export const HAPPENED = literals(happened);
/** The same of those that are still to come. */
export const PLANS = literals(isPlan);

/**
 * Whether a kind and a status, both SQL, are one of the pairs for which `which` is true. One word of both is looked up in a list,
 * which PostgreSQL hashes: compared pair by pair, some thirty of them cost a tenth of a page of events.
 */
export function pairIn(which: (kind: Kind, status: Status) => boolean): (kind: string, status: string) => string {
  const words = pairs(which).map((pair) => `"${pair.join(' ')}"`);
  return (kind, status) => `(${kind} || ' ' || ${status} = ANY ('{${words.join(',')}}'::text[]))`;
}

function literals(which: (kind: Kind, status: Status) => boolean): string {
  return pairs(which)
    .map(([kind, status]) => `('${kind}', '${status}')`)
    .join(', ');
}

function pairs(which: (kind: Kind, status: Status) => boolean): (readonly [Kind, Status])[] {
  const all = KINDS.flatMap((kind) => statusesOf(kind).map((status) => [kind, status] as const));
  return all.filter(([kind, status]) => which(kind, status));
}
