import { dayInZone } from '@domain/time/zones.js';
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

type Dated = Pick<Narrative['event'], 'earliest' | 'latest' | 'timezone'>;

/** From the first day of any of them to the last day of any, as EDTF; open where one of them is. */
export function daysOf(events: readonly Dated[]): string {
  const days = (bound: 'earliest' | 'latest') =>
    events.map(({ [bound]: at, timezone }) => (at === null ? null : dayInZone(new Date(at), timezone)));
  const [firsts, lasts] = [days('earliest'), days('latest')];
  const from = firsts.includes(null) ? '..' : (firsts.sort()[0] ?? '..');
  const to = lasts.includes(null) ? '..' : (lasts.sort().at(-1) ?? '..');
  return from === to ? from : `${from}/${to}`;
}
