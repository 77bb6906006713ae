import type { Problem } from '../../api/problem.js';
import { worded } from '../../i18n/refusals/worded.js';
import type { SpreadsheetImport } from './types.js';

/** Why an import failed, in the reader’s language. */
export function problemWords({ reason, ...problem }: NonNullable<SpreadsheetImport['problem']>): string {
  const told = { title: problem.detail, status: 400, ...problem, ...(reason && { reason }) } as unknown as Problem;
  return worded(told).detail ?? problem.detail;
}
