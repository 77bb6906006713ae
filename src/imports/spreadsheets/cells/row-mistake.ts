import type { Reason } from '../../../domain/refusals/refusal.js';
import type { ImportField } from '../columns/fields.js';

/** Why a row is rejected: where in it, what stands there, and why that cannot be. */
export type RowMistake = Reason & {
  /** The head of the column; null where the whole row is meant. */
  readonly column: string | null;
  readonly field: ImportField | null;
  /** What stands in the cell; null where nothing does. */
  readonly value: string | null;
  readonly detail: string;
};

/** Values are told so far; the row itself has the rest. */
const LONGEST_TOLD = 500;

export function toldValue(value: string): string {
  return value.length > LONGEST_TOLD ? `${value.slice(0, LONGEST_TOLD)}…` : value;
}
