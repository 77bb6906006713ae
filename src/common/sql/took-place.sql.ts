import { isPlan, tookPlace } from '../../domain/lifecycle/took-place.js';
import type { Status } from '../../domain/lifecycle/status.js';
import { statusesOf } from '../../domain/lifecycle/table.js';
import { KINDS, type Kind } from '../../domain/vocabulary.js';

/** `tookPlace` of the domain as SQL; `kind` and `status` are SQL, too. */
export function tookPlaceSql(kind: string, status: string): string {
  return `((${kind}, ${status}) IN (${HAPPENED}))`;
}

/** `isPlan` of the domain as SQL. */
export function isPlanSql(kind: string, status: string): string {
  return `((${kind}, ${status}) IN (${PLANS}))`;
}

const HAPPENED = pairs((kind, status) => tookPlace({ kind, status }));
const PLANS = pairs(isPlan);

function pairs(which: (kind: Kind, status: Status) => boolean): string {
  const all = KINDS.flatMap((kind) => statusesOf(kind).map((status) => [kind, status] as const));
  const some = all.filter(([kind, status]) => which(kind, status));
  return some.map(([kind, status]) => `('${kind}', '${status}')`).join(', ');
}
