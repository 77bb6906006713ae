import type { Options } from 'csv-parse';

/** Characters that a row may have. */
const LONGEST_ROW = 1024 * 1024;

/** What may stand around a cell that has delimiters or ends of lines in it; `none` where nothing may, and quotes are text. */
export const QUOTES = ['"', "'", 'none'] as const;
export type Quote = (typeof QUOTES)[number];

/** What people and programs call separated values differs in every point; this reads all of it. */
export function dialect(delimiter: string, quote: Quote): Options {
  return {
    delimiter,
    quote: quote === 'none' ? false : quote,
    ...{ bom: true, record_delimiter: ['\r\n', '\n', '\r'], relax_quotes: true, relax_column_count: true },
    ...{ max_record_size: LONGEST_ROW, skip_records_with_error: true, raw: true },
  };
}
