import type { Outcome } from '../check/findings.js';

/** A staged row that is to be written; its body is text until it is needed, for there may be a great many. */
export interface StagedRow {
  readonly line: number;
  readonly body: string;
  readonly outcome: Outcome;
  readonly eventId: string | null;
  readonly version: number | null;
}
