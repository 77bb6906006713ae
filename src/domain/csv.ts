import { PLAIN_FIELDS, type EVENT_FIELDS } from './event-fields.js';

/** Columns whose order is promised. */
const PROMISED = [
  'ref',
  'dossier',
  'kind',
  'title',
  'summary',
  'when',
  'earliest',
  'latest',
  'precision',
  'timezone',
  'place',
  'country',
  'format',
  'status',
  'overdue',
  'known_on',
  'said_as',
  'condition',
  'deadline',
  'intensity',
  'parties',
  'mediators',
  'hosts',
  'speakers',
  'targets',
  'other_actors',
  'follows_up',
  'responds_to',
  'other_links',
  'sources',
  'quotes',
  'disputed_fields',
  'review',
  'created_at',
  'updated_at',
  'version',
] as const;

/** Columns that came since. */
const SINCE = [
  'issues',
  'title_language',
  'start_date',
  'end_date',
  'term',
  'status_since',
  'announced_by',
  'slip_days',
  'consequence',
  'track',
  'round',
  'authors',
  'must_act',
  'independent_sources',
  'dossier_slug',
  'actor_slugs',
  'vote',
  'acts',
] as const;

type CsvOf<Field> = Field extends { csv: infer Name extends string } ? Name : never;
export type PlainColumn = CsvOf<(typeof EVENT_FIELDS)[keyof typeof EVENT_FIELDS]>;
export type CsvColumn = (typeof PROMISED)[number] | PlainColumn | (typeof SINCE)[number];

/** Columns that are a plain field each, with their column of `events`. */
export const PLAIN_COLUMNS = PLAIN_FIELDS.flatMap(([, { csv, column, input }]) =>
  csv === null ? [] : [{ name: csv as PlainColumn, column, isNumber: input === 'number' }],
);

/** Columns of the event export: those whose order is promised, then what came since. */
export const CSV_COLUMNS: readonly CsvColumn[] = [
  ...new Set<CsvColumn>([...PROMISED, ...SINCE, ...PLAIN_COLUMNS.map(({ name }) => name)]),
];

/**
 * One cell as RFC 4180 writes it, quoted where it must be. Text that a spreadsheet would run is guarded unless `raw`;
 * numbers never are. Null is an empty cell.
 *
 * @example csvCell('=1+1', { raw: false }) // "'=1+1"
 */
export function csvCell(value: string | number | boolean | null, { raw }: { readonly raw: boolean }): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = raw ? value : guard(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The rows of a text of {@link csvCell}s with commas between and an end of line (CRLF) behind each row, as our exports are: not of what others
 * write. A cell keeps its guard.
 */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, cell = '', end = ''] of text.matchAll(/("(?:[^"]|"")*"|[^,"\r\n]*)(,|\r\n)/g)) {
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** What programs leave out at the start of a cell: blanks of any width and breaks of lines. */
const BLANKS =
  ' \t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff';

/** The start of text that a spreadsheet would run, as a regular expression of JavaScript and of PostgreSQL; signs may be of full width. */
export const RUN = `[${BLANKS}]*[-=+@\t\r－＝＋＠]`;

/**
 * Puts a `'` before text that a spreadsheet would run (`= + - @` tab CR at its start, see OWASP "CSV Injection"), and
 * before text that begins with such a guard itself, so that `unguard(guard(text))` is always `text`.
 */
export function guard(text: string): string {
  return new RegExp(`^'*${RUN}`).test(text) ? `'${text}` : text;
}

/** Takes off what {@link guard} put on. */
export function unguard(text: string): string {
  return new RegExp(`^'+${RUN}`).test(text) ? text.slice(1) : text;
}

/**
 * Several values in one cell, joined by ` | `. A `|` within a value is written `\|` and a `\` is written `\\`. Values
 * are trimmed and empty ones left out, so that {@link splitList} gives back what was put in.
 *
 * @example joinList(['a', 'b|c']) // 'a | b\\|c'
 */
export function joinList(values: readonly string[]): string {
  return values
    .map((value) => value.trim().replace(/[\\|]/g, '\\$&'))
    .filter((value) => value !== '')
    .join(' | ');
}

/** The values of a cell written by {@link joinList}; also of one that people wrote with bare `|` between values. */
export function splitList(cell: string): string[] {
  return (cell.match(/(?:\\[^]|[^|\\]|\\$)+/g) ?? [])
    .map((value) => value.trim().replace(/\\([\\|])/g, '$1'))
    .filter((value) => value !== '');
}
