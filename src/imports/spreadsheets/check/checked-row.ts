import type { RowMistake } from '../cells/row-mistake.js';
import type { Outcome } from './findings.js';
import type { RowBody } from './row-body.js';

/** A row, and what is to become of it. */
export interface CheckedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly outcome: Outcome;
  readonly body: RowBody | null;
  readonly mistakes: readonly RowMistake[];
  /** The event that it changes, or may be. */
  readonly eventId: string | null;
  /** The line of the same file that it repeats. */
  readonly sameAs: number | null;
  /** The version of the event that it was compared with. */
  readonly version: number | null;
}
