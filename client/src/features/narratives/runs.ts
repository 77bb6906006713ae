import type { Narrative } from '../../api/types.js';

/** Rows one after another in time of which both sides tell something, or of which at most one does. */
export interface Run {
  readonly told: boolean;
  readonly rows: readonly Narrative[];
}

/** Rows in runs, the order unchanged. */
export function runsOf(rows: readonly Narrative[]): readonly Run[] {
  const runs: { told: boolean; rows: Narrative[] }[] = [];
  for (const row of rows) {
    const told = row.sides.every(({ accounts }) => accounts.length > 0);
    const last = runs.at(-1);
    if (last?.told === told) last.rows.push(row);
    else runs.push({ told, rows: [row] });
  }
  return runs;
}
