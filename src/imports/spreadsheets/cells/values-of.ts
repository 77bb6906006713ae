import { splitList } from '../../../domain/csv.js';
import type { ColumnProfile, Separator } from '../columns/profile.js';

/** What stands between the values of a cell; null where a cell is one value. */
export type Between = Separator | null;

/** The values of a cell, each once, none empty. Between bars a bar may be written `\|`. */
export function valuesOf(cell: string, between: Between): string[] {
  const parts = between === '|' ? splitList(cell) : between === null ? [cell] : cell.split(between);
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

/**
 * What stands between the values of a column, from all its cells: bars, semicolons or new lines wherever they stand; strokes between blanks,
 * and commas, only where no part is so long that it could be a sentence. Null where each cell is one value.
 */
export function separatorOf({ separators, samples, longest }: ColumnProfile): Between {
  const sure = (['|', ';', '\n'] as const).filter((one) => separators[one] > 0);
  if (sure.length > 0) return sure.reduce((a, b) => (separators[b] > separators[a] ? b : a));
  const likely = ([' / ', ','] as const).find((one) => separators[one] > 0);
  if (likely === undefined || longest > MOST_IN_A_LIST) return null;
  const parts = samples.flatMap((sample) => sample.split(likely));
  return parts.every((part) => part.trim().split(/\s+/).length <= 5) ? likely : null;
}

/** A longer cell with commas is a sentence. */
const MOST_IN_A_LIST = 400;
