import { pairIn, tookPlaceSql } from '../common/sql/took-place.sql.js';
import type { World } from '../common/sql/world.js';
import { DUE_KINDS } from '../domain/lifecycle/overdue.js';
import { STATUSES } from '../domain/lifecycle/status.js';
import { isOpen, statusesOf } from '../domain/lifecycle/table.js';
import { isPlan } from '../domain/lifecycle/took-place.js';
import { stands } from '../domain/undertakings/stands.js';
import { KINDS } from '../domain/vocabulary.js';
import { heldAsAnother } from './replaced.sql.js';

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** `isOpen` of the domain as SQL. */
export const isOpenSql = pairIn(isOpen);

const standsPair = pairIn(stands);

/** `stands` of the domain as SQL. */
export function standsSql(event: string): string {
  return standsPair(`${event}.kind`, `${event}.status`);
}

/** `isOverdue` of the domain as SQL: true while `event` waits for an answer though what it was due by lies in the past. */
export function overdue(event: string, world: World): string {
  return `(${dueBy(event)} < ${world.now()} AND ${waits(event, world)})`;
}

/** The last instant by which it has to be said what became of `event`; infinity where there is none. */
export function dueBy(event: string): string {
  return `CASE WHEN ${event}.term_latest IS NOT NULL THEN ${event}.term_latest
    WHEN ${event}.kind IN (${quoted(DUE_KINDS)}) AND NOT ${tookPlaceSql(`${event}.kind`, `${event}.status`)} THEN ${event}.latest ELSE 'infinity' END`;
}

/** Whether it has still to be said what became of `event`. */
export function waits(event: string, world: World): string {
  return `(${isOpenSql(`${event}.kind`, `${event}.status`)} AND NOT ${heldAsAnother(event, world)})`;
}

/** Statuses of what may be asked for an answer without a term of its own. The index that finds it names them, too. */
const WAITING = STATUSES.filter((status) =>
  KINDS.some((kind) => statusesOf(kind).includes(status) && (isPlan(kind, status) || stands(kind, status))),
);

/** Whether `event` may be a plan, stand or be overdue: `events_waiting` holds no others. */
export function mayWait(event: string): string {
  return `(${event}.status IN (${quoted(WAITING)}) OR ${event}.term_latest IS NOT NULL)`;
}
