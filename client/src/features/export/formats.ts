import type { CsvColumn } from '@domain/csv.js';
import type { ExportedFile, ExportOptions } from '../../filters/export-address.js';

export interface Format {
  /** As the dictionary names it. */
  readonly name: FormatName;
  /** In the API; a bundle is that of the dossier, whatever the filter. */
  readonly file: ExportedFile | 'bundle.zip';
  readonly options?: ExportOptions;
  /** What is read, and not brought in again, comes in the reader’s language. */
  readonly inLanguage?: true;
  /** Whether its headings and words can be those of a language. */
  readonly hasHeadings?: true;
  /** Whether its columns can be chosen. */
  readonly hasColumns?: true;
  /** At most so many events are in it, those changed last. */
  readonly latest?: number;
  /** What an event takes in it; a CSV is measured by its first rows. */
  readonly bytes: number | null;
  /** What is shown of it before it is fetched; null is all there is. */
  readonly shows: readonly CsvColumn[] | null;
  /** What those rows are to the file. */
  readonly rows: RowsShown;
}

/** The rows of the file itself, some columns of its first sheet, the events that it writes in its own way, or those whose sources it has. */
export type RowsShown = 'file' | 'sheet' | 'events' | 'sources';

export type FormatName =
  | 'xlsx'
  | 'sheet'
  | 'calendar'
  | 'atom'
  | 'feed'
  | 'csl'
  | 'bib'
  | 'slides'
  | 'csv'
  | 'zip'
  | 'jsonl'
  | 'bundle';

const TABLE = ['ref', 'title', 'kind', 'when', 'status', 'place', 'parties'] as const;
const DATED = ['start_date', 'end_date', 'title', 'status', 'place'] as const;
const NEWS = ['updated_at', 'title', 'kind', 'status', 'summary'] as const;
const CITED = ['ref', 'title', 'sources'] as const;
const SLIDES = ['start_date', 'title', 'summary', 'place'] as const;

/** The formats by what they are for. Bytes are those of an event in the demo dossiers, rounded. */
export const USES = {
  spreadsheet: [
    { name: 'xlsx', file: 'events.xlsx', hasHeadings: true, bytes: 2400, shows: TABLE, rows: 'sheet' },
    {
      ...{ name: 'sheet', file: 'events.csv', options: { bom: 'true' }, hasHeadings: true, hasColumns: true },
      ...{ bytes: null, shows: null, rows: 'file' },
    },
  ],
  calendar: [{ name: 'calendar', file: 'events.ics', inLanguage: true, bytes: 1100, shows: DATED, rows: 'events' }],
  feed: [
    { name: 'atom', file: 'events.atom', inLanguage: true, latest: 100, bytes: 1300, shows: NEWS, rows: 'events' },
    { name: 'feed', file: 'feed.json', inLanguage: true, latest: 100, bytes: 1300, shows: NEWS, rows: 'events' },
  ],
  references: [
    { name: 'csl', file: 'events.csl.json', bytes: 900, shows: CITED, rows: 'sources' },
    { name: 'bib', file: 'sources.bib', bytes: 800, shows: CITED, rows: 'sources' },
  ],
  slides: [
    { name: 'slides', file: 'events.timelinejs.json', inLanguage: true, bytes: 600, shows: SLIDES, rows: 'events' },
  ],
  programs: [
    { name: 'csv', file: 'events.csv', hasColumns: true, bytes: null, shows: null, rows: 'file' },
    { name: 'zip', file: 'workbook.zip', bytes: 1400, shows: TABLE, rows: 'sheet' },
    { name: 'jsonl', file: 'events.jsonl', bytes: 12_000, shows: TABLE, rows: 'events' },
  ],
  elsewhere: [{ name: 'bundle', file: 'bundle.zip', bytes: 1100, shows: TABLE, rows: 'events' }],
} as const satisfies Record<string, readonly Format[]>;

export type Use = keyof typeof USES;

const ALL: readonly Format[] = Object.values(USES).flat();

export function formatNamed(name: FormatName): Format {
  return ALL.find((format) => format.name === name) ?? USES.spreadsheet[0];
}
