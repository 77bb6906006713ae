import type { Archive } from '../../../common/zip/open-archive.js';
import { Problem } from '../../../common/problem.js';
import { HEADINGS } from '../../../domain/headings/headings.js';

/** All files of an archive together may have so many times its bytes: more is a bomb. */
const MOST_TIMES = 200;

/** Whether all that an archive says it holds is more than `most` bytes, or than any workbook packs. */
export function isBomb({ entries, size }: Archive, most: number): boolean {
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  return total > Math.min(most, size * MOST_TIMES);
}

/** The sheet that is wanted, where it is there; else the one called events, as in our own in whichever language, else the first. */
export function usualSheet(sheets: readonly string[], wanted: string | undefined): string | null {
  if (wanted !== undefined && sheets.includes(wanted)) return wanted;
  return sheets.find((name) => OF_EVENTS.has(name.toLowerCase())) ?? sheets[0] ?? null;
}

/** What the sheet of the events is called. */
const OF_EVENTS: ReadonlySet<string> = new Set(
  ['events', ...Object.values(HEADINGS).map(({ sheets }) => sheets.events)].map((name) => name.toLowerCase()),
);

export function damaged(): Problem {
  const detail = 'The workbook cannot be read: it is damaged, or none.';
  return new Problem('bad_request', detail, undefined, { reason: { code: 'not_a_table' } });
}

/** A dossier makes one: it does not come into another. */
export function isBundle(): Problem {
  const detail = 'The file holds a whole dossier, not a table: send it as a bundle.';
  return new Problem('bad_request', detail, undefined, { reason: { code: 'is_bundle' } });
}

export function tooLarge(): Problem {
  return new Problem('too_large', 'The workbook is larger than can be read. Save its sheet as CSV and send that.');
}
