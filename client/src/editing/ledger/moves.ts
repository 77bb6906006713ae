import type { LedgerEntry } from '@domain/lifecycle/ledger.js';
import { legalMoves } from '@domain/lifecycle/moves.js';
import { counted } from '@domain/lifecycle/projection.js';
import type { Status } from '@domain/lifecycle/status.js';
import { lifecycleOf, statusesOf } from '@domain/lifecycle/table.js';
import { writtenDays } from '@domain/time/said/written.js';
import type { EventDetail, EventSummary, StatusChange } from '../../api/types.js';

export interface Move {
  readonly status: Status;
  /** Its window has not begun by then, and it cannot be true before. */
  readonly tooEarly: boolean;
}

/**
 * What may be said of an event next. `day` is the text of the day it takes effect on; where that is no whole day, the
 * server alone can tell whether it is too early.
 */
export function movesFrom(
  { kind, status, earliest }: Pick<EventSummary, 'kind' | 'status' | 'earliest'>,
  day: string,
): Move[] {
  return moves(lifecycleOf(kind).transitions[status] ?? [], { kind, earliest }, day);
}

/** What may be said in place of an entry: what it says, and what fits between its neighbours. */
export function movesInstead(
  event: Pick<EventDetail, 'kind' | 'earliest' | 'timezone' | 'statusChanges'>,
  wrong: StatusChange,
  day: string,
): Move[] {
  const { kind, timezone } = event;
  const since = (text: string) => new Date(writtenDays(text, timezone)?.earliest ?? Number.NaN);
  const effectiveEarliest = since(day);
  const dated = event.statusChanges.map((entry) => ({ ...entry, effectiveEarliest: since(entry.effectiveOn) }));
  const others: LedgerEntry[] = counted(dated).filter(({ id }) => id !== wrong.id);
  const legal = Number.isNaN(effectiveEarliest.valueOf())
    ? statusesOf(kind)
    : legalMoves(others, { effectiveEarliest, effectiveLatest: null }, { kind, earliest: null });
  return moves(
    statusesOf(kind).filter((status) => status === wrong.status || legal.includes(status)),
    event,
    day,
  );
}

function moves(
  statuses: readonly Status[],
  { kind, earliest }: Pick<EventSummary, 'kind' | 'earliest'>,
  day: string,
): Move[] {
  const end = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T23:59:59.999-12:00`) : Number.NaN;
  const begins = earliest === null ? Number.NaN : Date.parse(earliest);
  const { needsBegun } = lifecycleOf(kind);
  return statuses.map((status) => ({ status, tooEarly: needsBegun.includes(status) && begins > end }));
}
