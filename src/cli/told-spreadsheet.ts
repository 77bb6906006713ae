import type { SpreadsheetImportDto } from '../imports/spreadsheets/dto/spreadsheet-import.dto.js';

/** What a server tells of an import. */
export type ToldImport = Pick<
  SpreadsheetImportDto,
  | 'id'
  | 'dossier'
  | 'state'
  | 'progress'
  | 'rows'
  | 'outcomes'
  | 'questions'
  | 'errors'
  | 'newActors'
  | 'newSources'
  | 'problem'
>;

/** So many mistakes are told; all of them are in the file of `--errors`. */
const MOST_TOLD = 20;

/** Whether rows that are probably there already come in, too. */
interface Taken {
  readonly duplicates: boolean;
}

/** What came of a check, a line each: what the rows come to, what is left out unless one says otherwise, and why rows are rejected. */
export function summaryOf({ rows, outcomes, newActors, newSources, errors }: ToldImport, taken: Taken): string {
  const counts = [
    `${counted(rows.total, 'row')}: ${outcomes.create} new, ${outcomes.update} changed, ${outcomes.unchanged} as they are`,
    `${rows.duplicate} probably there already, ${rows.rejected} rejected`,
    `${counted(newActors.length, 'new actor')}, ${counted(newSources, 'new source')}`,
  ];
  const told = errors.slice(0, MOST_TOLD).map(({ line, column, value, detail }) => {
    const where = [`line ${line}`, column, value === null || value === '' ? null : `“${value}”`];
    return `  ${where.filter((part) => part !== null).join(', ')}: ${detail}`;
  });
  const left =
    rows.duplicate > 0 && !taken.duplicates
      ? [
          `  What is probably there already is left out (${counted(rows.duplicate, 'row')}); --duplicates brings it in, too.`,
        ]
      : [];
  const more = errors.length > told.length ? ['  … and others; --errors FILE writes all of them'] : [];
  return [counts.join('; '), ...left, ...told, ...more].join('\n');
}

/** Why nothing comes in; null where it can. */
export function whyNot(
  { state, problem, questions, rows }: ToldImport,
  { skips }: { readonly skips: boolean },
): string | null {
  if (state !== 'checked') return problem?.detail ?? 'The check was interrupted. Try again.';
  const [question] = questions;
  if (question !== undefined) return QUESTIONS[question];
  if (rows.rejected > 0 && !skips)
    return rows.rejected === 1
      ? '1 row is rejected, so nothing came in: mend it, or leave it out with --skip-rejected.'
      : `${rows.rejected} rows are rejected, so nothing came in: mend them, or leave them out with --skip-rejected.`;
  return null;
}

/** The last word of an import, by what its check found: where what came in is seen, or that nothing was left to come in. */
export function endOf({ rows, outcomes }: ToldImport, taken: Taken, address: string): string {
  const came = outcomes.create + outcomes.update + (taken.duplicates ? rows.duplicate : 0);
  return came > 0 ? `Brought in: ${address}` : `Nothing came in, for no row is new or changes anything: ${address}`;
}

const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

const QUESTIONS: Readonly<Record<ToldImport['questions'][number], string>> = {
  title: 'No column seems to be the title: say which in a mapping, such as {"title": "Headline"}.',
  when: 'No column seems to tell when: say which in a mapping, such as {"when": "Date"}.',
  date_order: 'Either number of its dates could be the day: give --date-order day-first or month-first.',
};
