import { isPlan, tookPlace } from '../../domain/lifecycle/took-place.js';
import type { Status } from '../../domain/lifecycle/status.js';
import { statusesOf } from '../../domain/lifecycle/table.js';
import { KINDS, type Kind } from '../../domain/vocabulary.js';

/** `tookPlace` of the domain as SQL; `kind` and `status` are SQL, too. */
export const tookPlaceSql = pairIn((kind, status) => tookPlace({ kind, status }));

/** `isPlan` of the domain as SQL. */
export const isPlanSql = pairIn(isPlan);

/**
 * Whether a kind and a status, both SQL, are one of the pairs for which `which` is true. One word of both is looked up in a list,
 * which PostgreSQL hashes: compared pair by pair, some thirty of them cost a tenth of a page of events.
 */
export function pairIn(which: (kind: Kind, status: Status) => boolean): (kind: string, status: string) => string {
  const all = KINDS.flatMap((kind) => statusesOf(kind).map((status) => [kind, status] as const));
  const some = all.filter(([kind, status]) => which(kind, status)).map((pair) => pair.join(' '));
  return (kind, status) =>
    `(${kind} || ' ' || ${status} = ANY ('{${some.map((pair) => `"${pair}"`).join(',')}}'::text[]))`;
}
