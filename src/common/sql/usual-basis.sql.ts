import { CONCLUDED } from '../../domain/lifecycle/basis.js';

/** `usualBasis` of the domain as SQL, of ledger entry `entry`. */
export function usualBasisSql(entry: string): string {
  const concluded = CONCLUDED.map((status) => `'${status}'`).join(', ');
  return `CASE WHEN ${entry}.said_by_id IS NOT NULL THEN 'announced' WHEN ${entry}.status IN (${concluded}) THEN 'inferred' ELSE 'reported' END`;
}
