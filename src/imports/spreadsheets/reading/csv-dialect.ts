import type { Options } from 'csv-parse';
import { LONGEST_ROW } from './sheet.js';

/** What people and programs call separated values differs in every point; this reads all of it. */
export function dialect(delimiter: string): Options {
  return {
    delimiter,
    ...{ bom: true, record_delimiter: ['\r\n', '\n', '\r'], relax_quotes: true, relax_column_count: true },
    ...{ max_record_size: LONGEST_ROW, skip_records_with_error: true, raw: true },
  };
}
